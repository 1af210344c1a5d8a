package policyfunds.performance.annex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One cell of the real document written differently, and what is said of it. */
class PlantedConflictsTest {

  @ParameterizedTest
  @CsvSource({
    "4-1, 2, 2, 0, ERROR AMOUNT_UNREADABLE 4-1 2 2",
    "4-1, 3, 2, '', ERROR FIELD_MISSING 4-1 3 2",
    "4-1, 5, 3, '', ERROR LEVEL_MISSING 4-1 5 4",
    "4-1, 1, 1, 备注, WARNING LABEL_UNKNOWN 4-1 1 1",
    "4-4, 5, 2, '', ERROR NAME_MISSING 4-4 5 2",
    "4-4, 4, 4, 当年度指标值, ERROR DUPLICATE_COLUMN 4-4 4 1",
    "5-1, 9, 2, '', ERROR FIELD_MISSING 5-1 9 2",
    "5-1, 9, 3, 完成值, ERROR ROW_UNKNOWN 5-1 9 3",
    "5-1, 3, 5, '', ERROR NAME_MISSING 5-1 3 5",
    "5-1, 2, 4, '', ERROR LEVEL_MISSING 5-1 3 4",
    "5-2, 2, 2, '', ERROR FIELD_MISSING 5-2 2 2",
    "5-2, 12, 1, 广东省绩效目标表, ERROR REGION_UNKNOWN 5-2 12 1",
    "4-1, 2, 2, 若干, ERROR AMOUNT_UNREADABLE 4-1 2 2",
    "4-4, 2, 1, 资金需求（元）, ERROR AMOUNT_UNIT_UNKNOWN 4-4 2 1",
    "4-3, 1, 1, 项目, ERROR FIELD_MISSING 4-3 1 1",
    "4-3, 5, 2, '', ERROR LEVEL_MISSING 4-3 5 4",
    "4-2, 5, 3, 其他指标, WARNING CATEGORY_UNKNOWN 4-2 5 3",
    "4-2, 5, 5, '', WARNING TARGET_MISSING 4-2 5 5",
    "4-2, 5, 5, 10家至20家, WARNING TARGET_NARRATIVE 4-2 5 5",
    "4-3, 5, 5, 3000家, WARNING TARGET_DOUBTFUL 4-3 5 5",
    "4-3, 6, 4, 广东省大数据开发者大会暨阿里云峰会广东大会参会人数（人次）, WARNING DUPLICATE_INDICATOR_NAME 4-3 6 4",
    "5-1, 5, 1, 广州市, ERROR DUPLICATE_ROW 5-1 5 1",
    "5-1, 5, 1, 羊城, ERROR REGION_UNKNOWN 5-1 5 1",
    "5-1, 5, 4, '', WARNING TARGET_MISSING 5-1 5 4",
    "5-1, 5, 4, 很多, WARNING TARGET_NARRATIVE 5-1 5 4",
    "5-1, 2, 4, 人数指标, WARNING CATEGORY_UNKNOWN 5-1 2 4",
    "5-2, 12, 1, 广州市绩效目标表, ERROR DUPLICATE_ROW 5-2 12 1",
    "5-2, 13, 1, 总目标, ERROR FIELD_MISSING 5-2 12 1",
  })
  void namesTheCellOfAPlantedConflict(
      String table, int row, int column, String text, String expected) {
    AnnexReading reading = Notices.read(Notices.with(table, row, column, text));

    assertThat(reading.conflicts())
        .extracting(c -> c.severity() + " " + AnnexReadingTest.place(c))
        .contains(expected);
  }
}
