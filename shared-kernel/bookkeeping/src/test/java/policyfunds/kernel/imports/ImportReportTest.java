package policyfunds.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.conflict.ConflictView;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;

class ImportReportTest {

  private static final Asked ASKED = Asked.shipped(notice());
  private static final Held HELD = new Held("1".repeat(64));
  private static final Cell CELL = new Cell("1-1", 2, 3, "x", 1);

  private record Row(String key, BigDecimal value, Map<String, Source> sources) {

    static Row of(String key, String value) {
      return new Row(key, new BigDecimal(value), Map.of("value", source(value)));
    }

    Row amended(String newValue) {
      return new Row(key, new BigDecimal(newValue), Map.of("value", source("?").asAmended()));
    }

    private static Source source(String text) {
      return Source.of("440000-2031", "1-1", 2, 3, text);
    }
  }

  private static final Comparison.Rows<Row> ROWS =
      new Comparison.Rows<>("row", Row::key, row -> Map.of("value", row.value()), Row::sources);

  @Test
  void saysWhatBecomesOfEachRow() {
    Row byHand = new Row("hand", BigDecimal.ONE, Map.of());

    ImportReport report =
        report(
            List.of(),
            List.of(Row.of("same", "1.0"), Row.of("other", "2"), Row.of("gone", "3"), byHand),
            List.of(Row.of("same", "1.0"), Row.of("other", "4"), Row.of("new", "5")));

    assertThat(report.counts()).isEqualTo(new ImportReport.Counts(1, 1, 0, 1, 1));
    assertThat(report.differences())
        .extracting(difference -> difference.kind() + " " + difference.key())
        .containsExactly("ADDED new", "CHANGED other", "REMOVED gone");
    assertThat(report.differencesLeftOff()).isZero();
  }

  @Test
  void warnsWhereAnAmendmentIsOverruledAndOnlyThere() {
    ImportReport report =
        report(
            List.of(),
            List.of(Row.of("a", "1").amended("2"), Row.of("b", "1").amended("1")),
            List.of(Row.of("a", "1"), Row.of("b", "1")));

    assertThat(report.conflicts())
        .extracting(ConflictView::code)
        .containsExactly("AMENDMENT_OVERRULED");
    assertThat(report.counts().moved()).isEqualTo(1);
  }

  @Test
  void warnsOfAnAmendmentWhoseRowIsGoneUnlessSomethingCouldNotBeRead() {
    List<Row> held = List.of(Row.of("a", "1").amended("2"), Row.of("b", "3"));

    ImportReport report = report(List.of(), held, List.of());
    ImportReport unread = report(List.of(Conflict.error(CELL, "ROW_WIDTH", "e")), held, List.of());

    assertThat(report.conflicts())
        .extracting(conflict -> conflict.code() + " " + conflict.asWritten())
        .containsExactly("AMENDMENT_OVERRULED ?");
    assertThat(unread.conflicts()).extracting(ConflictView::code).containsExactly("ROW_WIDTH");
  }

  @Test
  void showsWhatAFirstDocumentOverwritesThatWasMadeByHand() {
    Row byHand = new Row("a", BigDecimal.ONE, Map.of());
    List<Row> wanted = List.of(Row.of("b", "1"), Row.of("a", "2"));

    ImportReport report = report(new Held(null), List.of(), List.of(byHand), wanted);
    ImportReport alike =
        report(new Held(null), List.of(), List.of(byHand), List.of(Row.of("a", "1")));

    assertThat(report.differences())
        .extracting(difference -> difference.kind() + " " + difference.key())
        .containsExactly("CHANGED a", "ADDED b");
    assertThat(report.conflicts())
        .extracting(conflict -> conflict.code() + " " + conflict.asWritten())
        .containsExactly("AMENDMENT_OVERRULED 2");
    assertThat(alike.differences()).isEmpty();
    assertThat(alike.conflicts()).isEmpty();
  }

  @Test
  void showsTheBeginningOfLongTextsAndStaysSmall() {
    String ordinary = "文".repeat(500);
    String endless = "文".repeat(32_767);
    Cell cell = new Cell("1-1", 2, 3, endless, 1);
    List<Conflict> conflicts =
        Stream.concat(
                Stream.of(Conflict.error(new Cell("1-1", 2, 3, ordinary, 1), "ROW_WIDTH", "e")),
                Collections.nCopies(1000, Conflict.warning(cell, "ROW_WIDTH", endless)).stream())
            .toList();

    ImportReport report = report(conflicts, List.of(), List.of());

    assertThat(report.conflicts().getFirst().asWritten()).isEqualTo(ordinary);
    assertThat(report.conflicts().get(1).asWritten()).isEqualTo(ordinary + "…");
    assertThat(report.conflicts()).hasSize(300);
    assertThat(report.conflictsLeftOff()).isEqualTo(701);
    assertThat(new Difference.Value("text", ordinary, List.of(endless)).after())
        .isEqualTo("[" + "文".repeat(499) + "…");
  }

  @Test
  void keepsToAThousandOfEachHoweverMuchThereIs() {
    List<Conflict> conflicts =
        Stream.concat(
                Collections.nCopies(1500, Conflict.warning(CELL, "ROW_WIDTH", "w")).stream(),
                Stream.of(Conflict.error(CELL, "ROW_WIDTH", "e")))
            .toList();
    List<Row> wanted = IntStream.range(0, 1200).mapToObj(n -> Row.of("r" + n, "1")).toList();

    ImportReport report = report(conflicts, List.of(), wanted);

    assertThat(report.hasErrors()).isTrue();
    assertThat(report.conflicts()).hasSize(1000);
    assertThat(report.conflictsLeftOff()).isEqualTo(501);
    assertThat(report.differences()).hasSize(1000);
    assertThat(report.differencesLeftOff()).isEqualTo(200);
  }

  private static ImportReport report(List<Conflict> conflicts, List<Row> held, List<Row> wanted) {
    return report(HELD, conflicts, held, wanted);
  }

  private static ImportReport report(
      Held revision, List<Conflict> conflicts, List<Row> held, List<Row> wanted) {
    return ImportReport.of(
        ASKED,
        revision,
        List.of(Comparison.of(ROWS, held, wanted)),
        conflicts,
        List.of(),
        Language.EN);
  }

  private static Notice notice() {
    return new Notice(
        new NoticeDescriptor(
            "440000-2031",
            "t",
            "440000",
            2031,
            "0".repeat(64),
            new NoticeDescriptor.FundDescriptor("F-2031", "f"),
            null,
            null,
            null),
        List.of());
  }
}
