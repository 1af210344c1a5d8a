package policyfunds.gateway;

import java.math.BigDecimal;
import java.util.List;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;

/** A finding of each service, as a stand-in tells it. */
final class FoundByOne {

  static final String SURVEY = "ENTERPRISE_SURVEY";

  private FoundByOne() {}

  static Finding in(String service) {
    return switch (service) {
      case "allocation" ->
          finding("ITEM_TOTAL", Severity.WARNING, Subject.region("440000", null), "2-1");
      case "task" ->
          finding("WORKLOAD_BY_REFERENCE", Severity.INFO, Subject.region("440100", SURVEY), "3-1");
      case "performance" ->
          finding("NO_COST_INDICATOR", Severity.INFO, Subject.region("440100", SURVEY), "4-1");
      default -> throw new IllegalArgumentException(service);
    };
  }

  private static Finding finding(String code, Severity severity, Subject subject, String table) {
    return new Finding(
        new FindingRule(
            code, severity, Text.of("规则" + code, "Rule " + code), Text.of("方法", "Method")),
        subject,
        Text.of("何以如此？", "Why is that so?"),
        List.of(
            Evidence.figure(
                Text.of("数值", "Figure"),
                new BigDecimal("114.2"),
                "万元",
                List.of(Source.of("440000-2020", table, 3, 2, "114.2"))),
            Evidence.quote(Text.of("原文", "Words"), "=1+1", List.of())));
  }
}
