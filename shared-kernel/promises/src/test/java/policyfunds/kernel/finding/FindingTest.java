package policyfunds.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.region.Regions;

class FindingTest {

  private static final String PROVINCE = "440000";
  private static final Names NAMES = new Names(Regions.shipped(), FundingDirections.shipped());
  private static final Source PRINTED = Source.of("440000-2020", "2-1", 24, 2, "1250");

  @Test
  void asksWhichSideOfAFailedCheckHolds() {
    Check check = check(Subject.region(null, "ENTERPRISE_SURVEY"), "1249.500", "1250");

    Finding finding = Finding.of(check, PROVINCE, NAMES).orElseThrow();

    assertThat(finding.rule().code()).isEqualTo("DIRECTION_TOTAL");
    assertThat(finding.rule().severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.rule().title()).isEqualTo(check.title());
    assertThat(finding.subject()).isEqualTo(Subject.region(PROVINCE, "ENTERPRISE_SURVEY"));
    assertThat(finding.sentence())
        .isEqualTo(
            Text.of(
                "广东省，企业情况综合：各地市之和等于合计：各地市之和为1249.5万元，所印合计为1250万元，相差0.5万元，以何者为准？",
                "Guangdong, Enterprise survey: Cities add up: Sum of the cities is 1249.5 万元,"
                    + " Printed total is 1250 万元, 0.5 万元 apart: which of them holds?"));
    assertThat(finding.evidence())
        .containsExactly(
            Evidence.figure(
                Text.of("各地市之和", "Sum of the cities"), new BigDecimal("1249.500"), "万元", List.of()),
            Evidence.figure(
                Text.of("所印合计", "Printed total"), new BigDecimal("1250"), "万元", List.of(PRINTED)));
  }

  @Test
  void namesWhatACheckIsAbout() {
    Subject subject = new Subject("441900", null, List.of(2, 3), "工艺美术资金");

    assertThat(Finding.of(check(subject, "1", "2"), PROVINCE, NAMES))
        .hasValueSatisfying(finding -> {
          assertThat(finding.sentence().zh()).startsWith("东莞市，项目 2+3，“工艺美术资金”：");
          assertThat(finding.sentence().en()).startsWith("Dongguan, item 2+3, \"工艺美术资金\": ");
        });
  }

  @Test
  void keepsTheRegionThatACheckIsAbout() {
    Check check = check(Subject.region("441900", null), "1", "2");

    assertThat(Finding.of(check, PROVINCE, NAMES))
        .hasValueSatisfying(
            finding -> assertThat(finding.subject().regionCode()).isEqualTo("441900"));
  }

  @Test
  void asksNothingWhereACheckHoldsOrCannotBeJudged() {
    List<Check> checks =
        List.of(
            check(Subject.none(), "1250.0", "1250"),
            check(Subject.none(), null, "1250"),
            check(Subject.none(), "1249", "1250"));

    assertThat(Finding.of(checks, PROVINCE, NAMES)).hasSize(1);
    assertThat(Finding.of(checks.subList(0, 2), PROVINCE, NAMES)).isEmpty();
  }

  @Test
  void quotesNoHalfOfACharacter() {
    String cut = "完成任务😀".substring(0, 5);
    Finding finding =
        new Finding(
            new FindingRule("X", Severity.INFO, Text.of("标题", "Title"), Text.of("方法", "Method")),
            Subject.region(PROVINCE, null),
            Text.of("“%s”？", "\"%s\"?").with(cut),
            List.of(Evidence.quote(Text.of("原文", "Text"), "😀" + cut, List.of())));

    assertThat(finding.sentence()).isEqualTo(Text.of("“完成任务”？", "\"完成任务\"?"));
    assertThat(finding.evidence().getFirst().asWritten()).isEqualTo("😀完成任务");
  }

  @Test
  void isAlwaysAboutARegion() {
    FindingRule rule =
        new FindingRule("X", Severity.INFO, Text.of("标题", "Title"), Text.of("方法", "Method"));

    assertThatThrownBy(() -> new Finding(rule, Subject.none(), Text.of("为何？", "Why?"), List.of()))
        .hasMessageContaining("region of a finding");
  }

  private static Check check(Subject subject, String left, String right) {
    return new Check(
        "DIRECTION_TOTAL",
        Text.of("各地市之和等于合计", "Cities add up"),
        subject,
        new Side(
            Text.of("各地市之和", "Sum of the cities"),
            left == null ? null : new BigDecimal(left),
            "万元",
            List.of()),
        new Side(Text.of("所印合计", "Printed total"), new BigDecimal(right), "万元", List.of(PRINTED)));
  }
}
