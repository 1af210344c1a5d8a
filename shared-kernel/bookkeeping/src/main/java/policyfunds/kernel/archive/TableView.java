package policyfunds.kernel.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An official table as answered, cell for cell. */
@Schema(name = "SourceTable", description = "An official table, cell for cell as written 来源表格")
record TableView(
    @Schema(description = "Document", examples = "440000-2020") String document,
    @Schema(description = "SHA-256 of the whole document") String digest,
    @Schema(description = "Annex", examples = "1") int annex,
    @Schema(description = "Table: annex and ordinal", examples = "1-1") String table,
    @Schema(description = "Running text before the table") String caption,
    @Schema(description = "Running text after the last table of the annex") String closing,
    @Schema(description = "Texts of the cells by row; blanks are empty, rows may be ragged")
        List<List<String>> rows,
    @Schema(description = "What the cells of a row cover, where it is more than one")
        List<RowSpans> spans) {

  /** What the cells of one row cover, in order. */
  @Schema(name = "RowSpans", description = "What the cells of one row cover, in order 跨列")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowSpans(
      int row,
      @Schema(description = "Columns covered") List<Integer> spans,
      @Schema(description = "Rows covered; one each where absent") List<Integer> down) {}

  static TableView of(SourceDocument document, SourceTable table) {
    String id = table.tableId();
    return new TableView(
        document.id(),
        document.digest(),
        Integer.parseInt(id.substring(0, id.indexOf('-'))),
        id,
        table.caption(),
        table.closing(),
        table.cells(),
        table.spans().stream().map(s -> new RowSpans(s.row(), s.spans(), s.down())).toList());
  }
}
