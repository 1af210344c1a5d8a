package policyfunds.kernel.imports;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.documents.plain.PlainTable;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;
import policyfunds.kernel.notice.NoticeDescriptor.FundDescriptor;
import policyfunds.kernel.notice.NoticeDescriptor.ProjectLink;

/** A document as tables of cells, to be taken in or only tried (载入请求). */
@Schema(description = "A document as tables of cells, to be taken in or only tried 载入请求")
public record NewImport(
    @NotNull @Valid Head document,
    @Schema(description = "The tables of this service's annexes, in document order")
        @NotNull
        @Size(max = 1000)
        List<@NotNull @Valid GivenTable> tables,
    @Schema(description = "Which budget items a project answers for; a conflict asks where absent")
        @Size(max = 1000)
        List<@NotNull @Valid Link> links,
    @Schema(
            description = "Digest of the revision that is to be replaced",
            examples = "ea6f6d59ae66f4d7a9c2907415c6a9de30e5572b41040330b9e0240874c4dfc3")
        @Pattern(regexp = "[0-9a-f]{64}")
        String replaces,
    @Schema(description = "Whether nothing is to change 试载入", defaultValue = "false")
        Boolean dryRun) {

  /** What the document is (文件): its id is made of region, year and, where it has one, type. */
  @Schema(name = "ImportedDocument", description = "What a document is 文件")
  public record Head(
      @Schema(description = "Province that issued it", examples = "440000")
          @NotNull
          @Pattern(regexp = "[1-9][0-9]0000")
          String regionCode,
      @Schema(description = "Budget year", examples = "2020") @NotNull @Min(1949) @Max(2999)
          Integer year,
      @Schema(description = "Tells several documents of a region and year apart", examples = "SME")
          @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,30}")
          String type,
      @Schema(description = "Title", examples = "2020年度工业和信息化预留资金") @NotBlank @Size(max = 500)
          String title,
      @Schema(description = "SHA-256 of the whole file, in hexadecimal")
          @NotNull
          @Pattern(regexp = "[0-9a-f]{64}")
          String digest,
      @NotNull @Valid Fund fund) {}

  /** The fund that the document distributes. */
  @Schema(name = "ImportedFund", description = "The fund that the document distributes 资金")
  public record Fund(
      @Schema(description = "Code", examples = "GD-IIT-2020")
          @NotNull
          @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,63}")
          String code,
      @Schema(description = "Name", examples = "2020年度工业和信息化预留资金") @NotBlank @Size(max = 200)
          String name) {}

  /** A table cell by cell. */
  @Schema(name = "GivenTable", description = "A table of a document, cell by cell 表")
  public record GivenTable(
      @Schema(description = "Annex and ordinal", examples = "1-1")
          @NotNull
          @Pattern(regexp = "[1-9][0-9]{0,1}-[1-9][0-9]{0,3}")
          String id,
      @Schema(description = "Running text before it") @NotNull String caption,
      @Schema(description = "Running text after the last table of its annex") @NotNull
          String closing,
      @Schema(description = "Texts of the cells by row; blanks are empty, rows may be ragged")
          @NotNull
          @Size(min = 1)
          List<@NotNull @Size(min = 1) List<@NotNull String>> rows,
      @Schema(description = "What the cells of a row cover, where it is more than one")
          List<@NotNull @Valid RowSpans> spans) {

    private PlainTable plain() {
      return new PlainTable(
          id,
          caption,
          closing,
          rows,
          spans == null ? List.of() : spans.stream().map(RowSpans::plain).toList());
    }
  }

  /** What the cells of one row cover, in order. */
  @Schema(name = "GivenSpans", description = "What the cells of one row cover, in order 跨列")
  public record RowSpans(
      @NotNull @Min(1) Integer row,
      @Schema(description = "Columns covered") @NotNull List<@NotNull @Min(1) Integer> spans,
      @Schema(description = "Rows covered; one each where absent")
          List<@NotNull @Min(1) Integer> down) {

    private PlainTable.Spans plain() {
      return new PlainTable.Spans(row, spans, down);
    }
  }

  /** The budget items that the project of one table of annex 4 answers for. */
  @Schema(name = "GivenLink", description = "The items that a project of annex 4 answers for 对应项目")
  public record Link(
      @NotNull @Pattern(regexp = "[1-9][0-9]{0,1}-[1-9][0-9]{0,3}") String table,
      @NotNull @Size(max = 1000) List<@NotNull @Min(1) Integer> itemSequences) {}

  /**
   * The document as the service's own readers take it.
   *
   * @throws policyfunds.kernel.problem.Problem {@code VALUE_REFUSED} where a table stands twice or
   *     spans do not fit its rows
   */
  public Notice notice() {
    TableShapes.mustFit(tables);
    String id =
        document.regionCode()
            + "-"
            + document.year()
            + (document.type() == null ? "" : "-" + document.type());
    return new Notice(
        new NoticeDescriptor(
            id,
            document.title(),
            document.regionCode(),
            document.year(),
            document.digest(),
            new FundDescriptor(document.fund().code(), document.fund().name()),
            List.of(),
            List.of(),
            links == null
                ? null
                : links.stream()
                    .map(link -> new ProjectLink(link.table(), link.itemSequences()))
                    .toList()),
        PlainTable.annexes(tables.stream().map(GivenTable::plain).toList()));
  }
}
