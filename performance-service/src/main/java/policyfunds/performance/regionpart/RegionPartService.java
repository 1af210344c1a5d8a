package policyfunds.performance.regionpart;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.fundyear.FundInYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.past.DataVersion;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.RegionName;
import policyfunds.kernel.region.Regions;
import policyfunds.performance.finding.FindingService;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.goalsheet.GoalSheet;
import policyfunds.performance.goalsheet.GoalSheetService;
import policyfunds.performance.goalsheet.IndicatorSheet;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.indicatortarget.IndicatorTargetService;
import policyfunds.performance.indicatortarget.TargetValue;
import policyfunds.performance.indicatortarget.TargetView;
import policyfunds.performance.regionpart.RegionSummaries.RegionSummary;
import policyfunds.performance.target.TargetKind;

/** Puts together what this service holds about a region. */
@ApplicationScoped
class RegionPartService {

  private final DataVersion version;
  private final FundYears fundYears;
  private final GoalService goals;
  private final GoalSheetService sheets;
  private final IndicatorService indicators;
  private final IndicatorTargetService targets;
  private final FindingService findings;
  private final Regions regions;
  private final Names names;

  RegionPartService(
      DataVersion version,
      FundYears fundYears,
      GoalService goals,
      GoalSheetService sheets,
      IndicatorService indicators,
      IndicatorTargetService targets,
      FindingService findings,
      Regions regions,
      Names names) {
    this.version = version;
    this.fundYears = fundYears;
    this.goals = goals;
    this.sheets = sheets;
    this.indicators = indicators;
    this.targets = targets;
    this.findings = findings;
    this.regions = regions;
    this.names = names;
  }

  @Transactional
  RegionPart of(RegionCode code, FiscalYear year, String fundCode) {
    version.read();
    Region region = regions.require(code);
    FundInYear fund = fundYears.resolve(year, fundCode);
    List<PerformanceGoal> ofRegion =
        isOwner(region, fund)
            ? goals.ofProjects(fund.code())
            : goals.ofCity(fund.code(), code.value());
    List<GoalSheet> sheetsOfRegion = sheets.of(ofRegion);
    List<TargetValue> numbers =
        sheetsOfRegion.stream().flatMap(RegionPartService::numbers).toList();
    List<TimelyIndicator> timely =
        sheetsOfRegion.stream().flatMap(RegionPartService::timely).toList();
    return new RegionPart(
        RegionName.of(region),
        year.value(),
        fund.view(),
        fund.document(),
        new GoalFigures(names, numbers, timely).of(ofRegion),
        sheetsOfRegion);
  }

  @Transactional
  RegionSummaries all(FiscalYear year, String fundCode, boolean withFindings) {
    version.read();
    FundInYear fund = fundYears.resolve(year, fundCode);
    // ahead of all other rows: what they were raised from must not be older than their version
    List<Finding> found = withFindings ? findings.ofFund(fund) : null;
    Region province = regions.require(RegionCode.of(fund.fundYear().regionCode()));
    Map<String, List<PerformanceGoal>> byRegion =
        goals.ofFund(fund.code()).stream()
            .collect(
                groupingBy(goal ->
                    goal.regionCode() == null ? province.code().value() : goal.regionCode()));
    List<TimelyIndicator> timely =
        indicators.ofCategory(fund.code(), IndicatorCategory.TIMELINESS).stream()
            .map(TimelyIndicator::of)
            .toList();
    GoalFigures figures = new GoalFigures(names, targets.numbersOf(fund.code()), timely);
    List<RegionSummary> summaries = new ArrayList<>();
    Stream.concat(Stream.of(province), regions.citiesOf(province.code()).stream())
        .map(region ->
            new RegionSummary(
                RegionName.of(region),
                figures.of(byRegion.getOrDefault(region.code().value(), List.of()))))
        .forEach(summaries::add);
    return new RegionSummaries(year.value(), fund.view(), fund.document(), summaries, found);
  }

  /** Whether the fund is this region's own, so that the projects in it are. */
  private static boolean isOwner(Region region, FundInYear fund) {
    return region.code().value().equals(fund.fundYear().regionCode());
  }

  private static Stream<TimelyIndicator> timely(GoalSheet goal) {
    return goal.indicators().stream()
        .filter(indicator -> indicator.category() == IndicatorCategory.TIMELINESS)
        .map(indicator -> TimelyIndicator.of(goal, indicator));
  }

  private static Stream<TargetValue> numbers(GoalSheet goal) {
    return goal.indicators().stream()
        .flatMap(indicator ->
            indicator.targets().stream()
                .filter(target -> target.kind() == TargetKind.NUMERIC)
                .map(target -> number(goal, indicator, target)));
  }

  private static TargetValue number(GoalSheet goal, IndicatorSheet indicator, TargetView target) {
    return new TargetValue(
        goal.key(),
        indicator.ordinal(),
        indicator.name(),
        indicator.category(),
        target.span(),
        target.value(),
        target.unit(),
        target.sources().get("target"));
  }
}
