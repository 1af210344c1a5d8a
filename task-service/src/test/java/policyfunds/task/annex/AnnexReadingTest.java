package policyfunds.task.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.task.annex.Sheets.HEADER;
import static policyfunds.task.annex.Sheets.NAMES;
import static policyfunds.task.annex.Sheets.notice;
import static policyfunds.task.annex.Sheets.row;
import static policyfunds.task.annex.Sheets.with;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeFolder;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;
import policyfunds.task.terms.Window;
import policyfunds.task.terms.Workload;

class AnnexReadingTest {

  @Test
  void readsEveryColumnWithItsCell() {
    Notice notice = notice(row(3, "广州", "5,500"));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(reading.conflicts()).isEmpty();
    TaskDraft task = reading.tasks().getFirst();
    assertThat(task.sequence()).isEqualTo(3);
    assertThat(task.regionCode()).isEqualTo("440100");
    assertThat(task.directionCode()).isEqualTo("ENTERPRISE_SURVEY");
    assertThat(task.terms())
        .isEqualTo(
            new Terms(
                "企业数据采集",
                "按时按质完成",
                TaskNature.BINDING,
                ImplementationMode.WORK_FUND,
                "详见通知",
                new Workload.Numeric(new BigDecimal("5500"), "家次"),
                new Window(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 11, 30))));
    assertThat(task.sources(notice))
        .hasSize(10)
        .containsEntry("sequence", Source.of("999999-2031", "3-1", 3, 1, "3"))
        .containsEntry("workload", Source.of("999999-2031", "3-1", 3, 9, "5,500"))
        .containsEntry("window", Source.of("999999-2031", "3-1", 3, 10, "2031年1月至2031年11月"));
  }

  @Test
  void findsColumnsByTheirWordingInAnyOrder() {
    Notice notice = notice("999999-2031", HEADER.reversed(), row(1, "广州", "5500").reversed());

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(reading.conflicts()).isEmpty();
    TaskDraft task = reading.tasks().getFirst();
    assertThat(task.regionCode()).isEqualTo("440100");
    assertThat(task.cells().get("workload").column()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"'工作量\n(份)', 12.5, 12.5, 份", "'工作量\n（家次）', 550 家次, 550, 家次"})
  void takesTheUnitFromTheHeadersBrackets(
      String header, String cell, BigDecimal value, String unit) {
    Notice notice = notice("999999-2031", with(HEADER, 9, header), row(1, "广州", cell));

    assertThat(AnnexReading.of(notice, NAMES).tasks().getFirst().terms().workload())
        .isEqualTo(new Workload.Numeric(value, unit));
  }

  @Test
  void keepsAWorkloadInWordsAsReference() {
    AnnexReading reading = AnnexReading.of(notice(row(1, "广州", "合同里规定的\n当年任务量")), NAMES);

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.tasks().getFirst().terms().workload())
        .isEqualTo(new Workload.Reference("合同里规定的\n当年任务量"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, x, SEQUENCE_UNREADABLE",
    "1, 0, SEQUENCE_UNREADABLE",
    "1, '', SEQUENCE_UNREADABLE",
    "2, 广洲, REGION_UNKNOWN",
    "2, 广东, REGION_UNKNOWN",
    "2, 南昌, REGION_OUTSIDE",
    "2, '', REGION_UNKNOWN",
    "3, 农业, DIRECTION_UNKNOWN",
    "4, '', TEXT_MISSING",
    "5, '', TEXT_MISSING",
    "6, 约束, NATURE_UNKNOWN",
    "6, '', NATURE_UNKNOWN",
    "8, ' ', TEXT_MISSING",
    "9, '', WORKLOAD_MISSING",
    "10, 全年, WINDOW_UNREADABLE",
    "10, '', WINDOW_UNREADABLE",
    "10, 2031年11月至2031年1月, WINDOW_REVERSED",
  })
  void namesTheCellOfAnError(int column, String text, String code) {
    Notice notice = notice(row(1, "韶关", "660"), with(row(2, "广州", "5500"), column, text));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(reading.tasks()).hasSize(1);
    assertThat(reading.conflicts()).hasSize(1);
    Conflict conflict = reading.conflicts().getFirst();
    assertThat(conflict.code()).isEqualTo(code);
    assertThat(conflict.isError()).isTrue();
    assertThat(conflict.cell().row()).isEqualTo(4);
    assertThat(conflict.cell().column()).isEqualTo(column);
  }

  @ParameterizedTest
  @CsvSource({"7, 以奖代补, MODE_UNKNOWN", "7, '', MODE_UNKNOWN", "9, 55O0, WORKLOAD_NOT_NUMERIC"})
  void warnsAtTheCellAndKeepsTheTask(int column, String text, String code) {
    AnnexReading reading = AnnexReading.of(notice(with(row(1, "广州", "5500"), column, text)), NAMES);

    assertThat(reading.tasks()).hasSize(1);
    Conflict conflict = reading.conflicts().getFirst();
    assertThat(conflict.code()).isEqualTo(code);
    assertThat(conflict.isError()).isFalse();
    assertThat(conflict.cell().row()).isEqualTo(3);
    assertThat(conflict.cell().column()).isEqualTo(column);
  }

  @Test
  void tellsAllThatIsWrongAtOnce() {
    Notice notice =
        notice(with(with(row(1, "广洲", "5500"), 6, "x"), 10, "x"), with(row(2, "韶关", "1"), 3, "x"));

    assertThat(codes(notice))
        .containsExactly(
            "REGION_UNKNOWN", "NATURE_UNKNOWN", "WINDOW_UNREADABLE", "DIRECTION_UNKNOWN");
  }

  @Test
  void refusesANumberWhereTheHeaderNamesNoUnit() {
    Notice notice = notice("999999-2031", with(HEADER, 9, "工作量"), row(1, "广州", "5500"));

    assertThat(codes(notice)).containsExactly("UNIT_MISSING");
  }

  @Test
  void refusesACopiedRowWhateverItsNumber() {
    Notice notice = notice(row(1, "广州", "5500"), row(2, "广州", "5500"));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(codes(notice)).containsExactly("DUPLICATE_ROW");
    assertThat(reading.conflicts().getFirst().cell().row()).isEqualTo(4);
    assertThat(reading.tasks()).hasSize(1);
  }

  @Test
  void refusesASecondTaskOfTheSameNumberInACity() {
    Notice notice = notice(row(1, "广州", "5500"), row(1, "广州市", "20"));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(codes(notice)).containsExactly("DUPLICATE_ROW");
    assertThat(reading.conflicts().getFirst().cell().column()).isEqualTo(1);
  }

  @Test
  void warnsOfANumberThatTwoCitiesShare() {
    Notice notice = notice(row(1, "广州", "5500"), row(1, "韶关", "660"));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(codes(notice)).containsExactly("SEQUENCE_REPEATED");
    assertThat(reading.tasks()).hasSize(2);
  }

  @Test
  void takesACitysSecondTaskOfAnotherNumber() {
    Notice notice = notice(row(1, "广州", "5500"), with(row(2, "广州", "5500"), 4, "质量评价"));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.tasks()).hasSize(2);
  }

  @Test
  void refusesARowOfAnotherWidth() {
    Notice notice = notice(List.of("1", "广州"), row(2, "韶关", "660"));

    assertThat(codes(notice)).containsExactly("ROW_WIDTH");
  }

  @Test
  void refusesATableWithoutItsHeader() {
    Notice notice = notice("999999-2031", List.of(Table.of("3-1", List.of(row(1, "广州", "5500")))));

    assertThat(codes(notice)).containsExactly("TABLE_UNKNOWN");
  }

  @Test
  void readsAllTablesOfTheAnnex() {
    Notice notice =
        notice(
            "999999-2031",
            List.of(
                Table.of("3-1", List.of(HEADER, row(1, "广州", "5500"))),
                Table.of("3-2", List.of(List.of("标题"), HEADER, row(2, "广州", "合同任务量")))));

    assertThat(AnnexReading.of(notice, NAMES).tasks())
        .extracting(task -> task.cells().get("name").table())
        .containsExactly("3-1", "3-2");
  }

  @Test
  void readsNothingFromADocumentWithoutTheAnnex() {
    Notice notice = new Notice(notice().descriptor(), List.of());

    assertThat(AnnexReading.of(notice, NAMES)).isEqualTo(new AnnexReading(List.of(), List.of()));
  }

  @Test
  void findsTheHeadersOfTheOfficialTables() {
    Notice official = NoticeFolder.onClassPath("440000-2020");
    // only one city and one direction are known here: every other row is an error at its city
    AnnexReading reading = AnnexReading.of(official, NAMES);

    assertThat(reading.conflicts())
        .extracting(Conflict::code)
        .containsOnly("REGION_UNKNOWN", "DIRECTION_UNKNOWN");
    assertThat(reading.tasks())
        .extracting(draft -> draft.terms().workload())
        .containsExactly(
            new Workload.Numeric(new BigDecimal("5500"), "家次"),
            new Workload.Numeric(new BigDecimal("660"), "家次"));
  }

  private static List<String> codes(Notice notice) {
    return AnnexReading.of(notice, NAMES).conflicts().stream().map(Conflict::code).toList();
  }
}
