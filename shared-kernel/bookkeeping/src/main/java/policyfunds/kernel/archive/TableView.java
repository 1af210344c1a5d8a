package policyfunds.kernel.archive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.archive.SourceTable.RowSpans;
import policyfunds.kernel.documents.plain.PlainTable;

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

  static TableView of(DocumentView document, PlainTable table) {
    String id = table.id();
    return new TableView(
        document.id(),
        document.digest(),
        Integer.parseInt(id.substring(0, id.indexOf('-'))),
        id,
        table.caption(),
        table.closing(),
        table.rows(),
        table.spans().stream().map(RowSpans::of).toList());
  }
}
