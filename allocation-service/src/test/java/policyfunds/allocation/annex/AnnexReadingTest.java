package policyfunds.allocation.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Source;

class AnnexReadingTest {

  @Test
  void readsTheRealDocumentWithoutConflict() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.items()).hasSize(10);
    assertThat(reading.leaves()).hasSize(32);
    assertThat(reading.totals()).hasSize(4);
    assertThat(sumOfLeaves(reading)).isEqualByComparingTo("5601");
  }

  @Test
  void carriesTheOrganizationDownMergedCells() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(reading.items())
        .filteredOn(item -> item.sequence() >= 2 && item.sequence() <= 7)
        .extracting(AnnexReading.Item::organization)
        .containsOnly("广东省工业和信息化厅");
    assertThat(reading.items().get(5).sources().get("organization"))
        .isEqualTo(Source.of("440000-2020", "1-1", 3, 2, "广东省工业和信息化厅"));
  }

  @Test
  void takesABlankCellAsNoAllocation() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(reading.leaves())
        .filteredOn(leaf -> "MANUFACTURING_CLUSTER".equals(leaf.directionCode()))
        .extracting(AnnexReading.Leaf::regionCode)
        .containsExactly("440100", "441900");
  }

  @Test
  void takesAnAmountDetailedElsewhereAsAPrintedTotal() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(reading.leaves()).noneMatch(leaf -> leaf.amountWan().intValue() == 2519);
    assertThat(reading.totals())
        .extracting(AnnexReading.Total::valueWan)
        .extracting(BigDecimal::intValue)
        .containsExactlyInAnyOrder(2519, 782, 1250, 1269);
  }

  @Test
  void findsColumnsByTheirHeaderWhereverTheyStand() {
    AnnexReading reading =
        Notices.read(
            Notices.of(
                """
                支持内容/项目名称|金额（万元）|序 号|承担单位
                各市|7.5（详见附件2）|1|各市主管部门
                甲|4|3|1|某厅
                乙||1|2|
                """,
                """
                先进制造业集群培育（万元）|地区（单位）|企业情况综合
                2|合计|5.5
                2|珠海市局|1.5
                |云浮|4
                """));

    assertThat(reading.conflicts()).extracting(Conflict::code).containsExactly("DUPLICATE_ROW");
    assertThat(reading.leaves())
        .filteredOn(leaf -> leaf.regionCode() != null)
        .extracting(leaf -> leaf.regionCode() + " " + leaf.amountWan())
        .containsExactly("440400 2", "440400 1.5", "445300 4");
  }

  @ParameterizedTest
  @CsvSource({
    "1-1, 3, 4, 一百, AMOUNT_UNREADABLE",
    "1-1, 3, 3, ?, AMOUNT_UNREADABLE",
    "1-1, 9, 3, -300, AMOUNT_UNREADABLE",
    "1-1, 9, 3, 0, AMOUNT_UNREADABLE",
    "1-1, 2, 3, 不详（详见附件2）, AMOUNT_UNREADABLE",
    "1-1, 9, 1, 八, SEQUENCE_UNREADABLE",
    "1-1, 9, 1, 7, DUPLICATE_ROW",
    "1-1, 9, 4, '', NAME_MISSING",
    "2-1, 3, 2, 114.2.1, AMOUNT_UNREADABLE",
    "2-1, 3, 1, 羊城市主管部门, REGION_UNKNOWN",
    "2-1, 4, 1, 广州市主管部门, DUPLICATE_ROW",
    "2-1, 1, 2, 房屋修缮, DIRECTION_UNKNOWN",
    "2-1, 1, 3, 企业情况综合, DUPLICATE_COLUMN",
  })
  void reportsAPlantedErrorAtItsCell(String table, int row, int column, String text, String code) {
    AnnexReading reading = Notices.read(Notices.with(table, row, column, text));

    assertThat(reading.errors())
        .extracting(
            c -> c.code() + " " + c.cell().table() + " " + c.cell().row() + " " + c.cell().column())
        .containsExactly(code + " " + table + " " + row + " " + column);
  }

  private static BigDecimal sumOfLeaves(AnnexReading reading) {
    return reading.leaves().stream()
        .map(AnnexReading.Leaf::amountWan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
