package policyfunds.allocation.annex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.documents.Conflict;

/** The real document with one slip in it, which is told once: at the total next above it. */
class PrintedTotalsTest {

  @ParameterizedTest
  @CsvSource({
    "2-1, 3, 2, 115.2, 2-1 2 2",
    "2-1, 3, 3, '', 2-1 2 3",
    "2-1, 4, 3, 1, 2-1 2 3",
    "2-1, 2, 2, 1251, 2-1 2 2",
    "1-1, 2, 3, 2520（详见附件2）, 1-1 2 3",
    "1-1, 3, 3, 783, 1-1 3 3",
    "1-1, 5, 4, 75.01, 1-1 3 3",
  })
  void tellsASlipOnceAtTheTotalThatIsNotReached(
      String table, int row, int column, String text, String place) {
    AnnexReading reading = Notices.read(Notices.with(table, row, column, text));

    assertThat(reading.conflicts())
        .filteredOn(conflict -> !conflict.isError())
        .extracting(
            c -> c.code() + " " + c.cell().table() + " " + c.cell().row() + " " + c.cell().column())
        .containsExactly("TOTAL_NOT_REACHED " + place);
  }

  @ParameterizedTest
  @CsvSource({
    "2-1, 3, 2, 约115",
    "2-1, 3, 1, 羊城市主管部门",
    "2-1, 2, 2, 约1250",
    "2-1, 1, 3, 房屋修缮",
    "1-1, 2, 3, 约2519（详见附件2）",
    "1-1, 5, 4, 约75",
    "1-1, 3, 3, 约782",
  })
  void tellsNothingOfATotalWhosePartsCouldNotBeRead(
      String table, int row, int column, String text) {
    AnnexReading reading = Notices.read(Notices.with(table, row, column, text));

    assertThat(reading.conflicts()).extracting(Conflict::code).doesNotContain("TOTAL_NOT_REACHED");
  }

  @ParameterizedTest
  @CsvSource({
    "2519（详见附件7）|甲, 地区|企业情况综合, DETAILS_MISSING 2",
    "2519（详见附件2）|甲, 地区|企业情况综合, DETAILS_MISSING 2",
    "2519（详见附件7）|甲, 地区|企业情况综合;广州市|7, ITEM_MISSING 2;DETAILS_MISSING 2",
    "7（详见附件2）|甲;2|某厅|8（详见附件2）|乙, 地区|企业情况综合;广州市|7, DETAILS_MISSING 3",
    "7（详见附件2）|甲;2|某厅|8（详见附件3）|乙, 地区|企业情况综合;广州市|7, DETAILS_MISSING 3",
  })
  void refusesAnItemThatNoAnnexDetails(String amount, String annex2, String expected) {
    String annex1 = "序号|承担单位|金额|支持内容;1|各市|" + amount;
    AnnexReading reading =
        Notices.read(Notices.of(annex1.replace(';', '\n'), annex2.replace(';', '\n')));

    assertThat(reading.conflicts())
        .allMatch(Conflict::isError)
        .extracting(conflict -> conflict.code() + " " + conflict.cell().row())
        .containsExactly(expected.split(";"));
  }

  @Test
  void comparesAnItemWithTheColumnTotalsWhereACityCanNotBeRead() {
    AnnexReading reading =
        Notices.read(
            Notices.of(
                """
                序号|承担单位|金额|支持内容
                1|各市主管部门|8（详见附件2）|某项目
                """,
                """
                地区|企业情况综合
                合计|7
                广州市局|约7
                """));

    assertThat(reading.conflicts())
        .extracting(Conflict::code)
        .containsExactly("AMOUNT_UNREADABLE", "TOTAL_NOT_REACHED");
  }
}
