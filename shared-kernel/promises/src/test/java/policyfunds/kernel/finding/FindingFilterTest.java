package policyfunds.kernel.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static policyfunds.kernel.finding.Severity.INFO;
import static policyfunds.kernel.finding.Severity.WARNING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

class FindingFilterTest {

  private static final String RULE = "FUND_TOTAL";
  private static final Finding PROVINCE = Findings.of(RULE, WARNING, "440000", null);
  private static final Finding CITY = Findings.of(RULE, INFO, "441900", null);
  private static final Finding OTHER = Findings.of("ITEM_TOTAL", WARNING, "441900", null);
  private static final List<Finding> ALL = List.of(PROVINCE, CITY, OTHER);

  private final Regions regions = Regions.shipped();
  private final FindingFilter filter = new FindingFilter();

  @Test
  void leavesAllWhereNothingIsAskedFor() {
    assertThat(filter.of(ALL, regions)).isEqualTo(ALL);
  }

  @Test
  void narrowsToARegionThatIsNotThoseBelowIt() {
    filter.regionCode = RegionCode.of("440000");

    assertThat(filter.of(ALL, regions)).containsExactly(PROVINCE);
  }

  @Test
  void narrowsToASeverity() {
    filter.severity = WARNING;

    assertThat(filter.of(ALL, regions)).containsExactly(PROVINCE, OTHER);
  }

  @Test
  void narrowsToARule() {
    filter.code = FindingCode.of(RULE);

    assertThat(filter.of(ALL, regions)).containsExactly(PROVINCE, CITY);
  }

  @Test
  void narrowsByAllAtOnce() {
    filter.regionCode = RegionCode.of("441900");
    filter.severity = WARNING;
    filter.code = FindingCode.of(RULE);

    assertThat(filter.of(ALL, regions)).isEmpty();
  }

  @Test
  void refusesARegionThatNobodyKnowsEvenWhereThereIsNothing() {
    filter.regionCode = RegionCode.of("449900");

    assertThatThrownBy(() -> filter.of(List.of(), regions))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type().code()).isEqualTo("REGION_UNKNOWN"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "fund_total", "FUND_TOTAL ", "NO_SUCH_CODE", "NUMERIC", "总计"})
  void refusesACodeThatNoRuleHas(String code) {
    assertThatThrownBy(() -> FindingCode.of(code))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type().code()).isEqualTo("PARAMETER_MALFORMED"));
  }

  @Test
  void knowsTheCodesOfTheListAlone() {
    assertThat(FindingCode.all()).contains(RULE, "WORKLOAD_BY_REFERENCE").doesNotContain("INFO");
    assertThat(FindingCode.of(RULE)).hasToString(RULE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Findings", "findings,checks", "all"})
  void includesFindingsAndNothingElse(String include) {
    assertThat(IncludeFindings.of("findings")).hasToString("findings");
    assertThatThrownBy(() -> IncludeFindings.of(include))
        .isInstanceOfSatisfying(
            Problem.class, p -> assertThat(p.type().code()).isEqualTo("PARAMETER_MALFORMED"));
  }
}
