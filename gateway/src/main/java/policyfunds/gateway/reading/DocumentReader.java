package policyfunds.gateway.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SortedSet;
import policyfunds.gateway.reading.GivenParts.Spans;
import policyfunds.gateway.recognition.Cities;
import policyfunds.gateway.recognition.HeaderForms;
import policyfunds.gateway.recognition.Recognition;
import policyfunds.gateway.recognition.RecognizedTable;
import policyfunds.gateway.recognition.Titles;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.file.DocumentFiles;
import policyfunds.kernel.documents.file.OpenedDocument;
import policyfunds.kernel.documents.limits.UnreadableFile;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.region.Regions;

/** Opens the files of a document and understands what is in them (读取). */
@ApplicationScoped
public class DocumentReader {

  private final DocumentConfig config;
  private final FactReader facts;
  private final Regions regions;
  private final HeaderForms headers = HeaderForms.shipped();
  private final KnownDocuments known = KnownDocuments.shipped();

  DocumentReader(DocumentConfig config, FactReader facts, Regions regions) {
    this.config = config;
    this.facts = facts;
    this.regions = regions;
  }

  /**
   * What a document says.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FILE_REFUSED} with the reason
   */
  public ReadDocument read(GivenParts given) {
    try {
      String digest = Digest.of(given.files());
      OpenedDocument opened = DocumentFiles.open(given.files(), config.limits());
      Recognition recognition =
          headers.restoredIn(
              withSpans(Recognition.of(opened.annexes(), opened.conflicts()), given.spans()),
              known.has(digest));
      if (recognition.textBytes() > config.largestText().asLongValue()) {
        throw new UnreadableFile(Reason.UNPACKED_TOO_LARGE, given.files().getFirst().name());
      }
      SortedSet<Integer> years = Titles.years(recognition);
      String title = Titles.title(recognition).orElse(null);
      Facts derived =
          new Facts(
              null,
              title,
              Cities.province(recognition, regions).orElse(null),
              years.size() == 1 ? years.first() : null,
              null,
              title,
              null);
      FactCheck check =
          new FactCheck(given.facts(), facts.brought(opened.particulars()), derived, years);
      return new ReadDocument(
          digest,
          recognition.with(check.conflicts()),
          check.counting().or(known.of(digest)),
          derived,
          years);
    } catch (UnreadableFile refused) {
      throw ProblemTypes.FILE_REFUSED.because(
          Text.of("文件“%s”：%s", "File \"%s\": %s")
              .with(
                  Shown.of(refused.fileName()),
                  Text.of(refused.reason().zh(), refused.reason().en())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Recognition withSpans(Recognition recognition, List<Spans> given) {
    given.forEach(row -> mustFit(row, recognition));
    mustFit(given);
    return recognition.changed(table -> withSpans(table, given), List.of());
  }

  private static Table withSpans(Table table, List<Spans> given) {
    Table restored = table;
    for (Spans row : given) {
      if (table.id().equals(row.table())) {
        restored = restored.withSpans(row.row(), row.spans());
      }
    }
    return restored;
  }

  /** Every column covered becomes a cell: altogether they are as many as cells may be. */
  private void mustFit(List<Spans> given) {
    long covered =
        given.stream().flatMap(row -> row.spans().stream()).mapToLong(Integer::longValue).sum();
    if (covered > config.mostCells()) {
      throw FactReader.malformed(
          "spans",
          Text.of("合计跨列超过 %s", "they cover more than %s columns altogether")
              .with(config.mostCells()));
    }
  }

  private static void mustFit(Spans row, Recognition recognition) {
    boolean fits =
        row.spans() != null
            && row.spans().stream().allMatch(span -> span != null && span > 0)
            && recognition.tables().stream()
                .map(RecognizedTable::table)
                .filter(table -> table.id().equals(row.table()))
                .map(Table::rows)
                .anyMatch(rows ->
                    row.row() > 0
                        && row.row() <= rows.size()
                        && rows.get(row.row() - 1).size() == row.spans().size());
    if (!fits) {
      throw FactReader.malformed(
          "spans",
          Text.of("表 %s 第 %s 行没有这样的单元格", "table %s row %s has no such cells")
              .with(Shown.of(String.valueOf(row.table())), row.row()));
    }
  }
}
