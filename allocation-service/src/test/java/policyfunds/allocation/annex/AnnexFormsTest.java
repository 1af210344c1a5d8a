package policyfunds.allocation.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;

/** Annexes 1 and 2 as several forms and hands write them: the same figures. */
class AnnexFormsTest {

  private static final String ANNEX_2 =
      """
      地区|企业情况综合
      广州市局|7
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {"7（详见附件2）", "7\n\n( 详见 附件２ )", "7详见附件2", "7【详见附件2】", "7（具体详见附件2）", "（详见附件2）7"})
  void findsTheItemOfTheCitiesByItsNote(String amount) {
    AnnexReading reading =
        AnnexReading.of(
            Notices.of(
                List.of(List.of("序号", "承担单位", "金额", "支持内容"), List.of("3", "各市局", amount, "某项目")),
                ANNEX_2),
            Notices.REGIONS,
            Notices.DIRECTIONS);

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.leaves())
        .extracting(AnnexReading.Leaf::itemSequence, leaf -> leaf.amountWan().intValue())
        .containsExactly(org.assertj.core.api.Assertions.tuple(3, 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // the amount last
        "序号|承担单位|支持内容|金额\n1|各市局|采集|7(详见附件2)\n2|厅|甲|5|2\n3||乙||3\n\n",
        // the amount first, a title above, spaces and blank rows
        "某年资金\n金 额（万元）|序　号|承担\t单位|支持内容/项目名称\n|||\n7(详见附件2)|1|各市局|采集\n5|2|2|厅|甲\n|3|3||乙\n|||",
        // the second amount under a blank cell of the header
        "序号|承担单位|金额||支持内容\n1|各市局|7(详见附件2)||采集\n2|厅|5|2|甲\n3|||3|乙",
      })
  void findsTheAmountsWhereverTheirColumnStands(String annex1) {
    AnnexReading reading = Notices.read(Notices.of(annex1.replace("\\n", "\n"), ANNEX_2));

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.items())
        .extracting(item -> item.sequence() + item.organization() + item.name() + item.amountWan())
        .containsExactly("1各市局采集7", "2厅甲2", "3厅乙3");
    assertThat(reading.totals())
        .extracting(total -> total.organization() + " " + total.valueWan())
        .containsExactly("null 7", "厅 5");
  }

  @ParameterizedTest
  @CsvSource({
    "440100, 广州市",
    "４４０１００, 广州市",
    "广州, 广州",
    "广州市局, 广州市局",
  })
  void knowsACityByNameAliasOrCode(String city, String organization) {
    AnnexReading reading =
        Notices.read(Notices.of("序号|承担单位|金额|支持内容\n1|各市局|7(详见附件2)|采集", "地区|企业情况综合\n" + city + "|7"));

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.leaves())
        .extracting(leaf -> leaf.regionCode() + " " + leaf.organization())
        .containsExactly("440100 " + organization);
  }

  @Test
  void takesASubtotalBesideABlankForNoAmount() {
    AnnexReading reading =
        Notices.read(
            Notices.of(
                """
                序号|承担单位|金额||支持内容
                1|各市局|7(详见附件2)||采集
                2|厅|5||甲
                3|||3|乙
                """,
                ANNEX_2));

    assertThat(reading.conflicts())
        .extracting(Conflict::describe)
        .singleElement()
        .asString()
        .contains("table 1-1 row 3 column 4", "AMOUNT_UNREADABLE");
  }

  @Test
  void countsColumnsBySpansWhereTheyAreGiven() {
    AnnexReading reading = Notices.read(Notices.of2020());

    assertThat(Notices.of2020().annex(1).orElseThrow().tables().getFirst().rows())
        .allSatisfy(row -> assertThat(Table.spread(row)).hasSize(5));
    assertThat(reading.items())
        .extracting(item -> item.amountWan().intValue())
        .containsExactly(2519, 125, 65, 75, 217, 150, 150, 300, 1900, 100);
  }

  @Test
  void knowsAnOrganizationByItsNameHoweverALineBreaksIt() {
    AnnexReading reading =
        AnnexReading.of(
            Notices.of(
                List.of(
                    List.of("序号", "承担单位", "金额", "支持内容"),
                    List.of("1", "某某\n 公司", "7", "甲"),
                    List.of("2", "某某公司", "8", "乙"),
                    List.of("3", "某 ABC 公司", "9", "丙")),
                "地区|企业情况综合\n合计|"),
            Notices.REGIONS,
            Notices.DIRECTIONS);

    assertThat(reading.items())
        .extracting(AnnexReading.Item::organization)
        .containsExactly("某某公司", "某某公司", "某 ABC 公司");
  }
}
