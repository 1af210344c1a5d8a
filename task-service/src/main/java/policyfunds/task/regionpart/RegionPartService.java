package policyfunds.task.regionpart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import policyfunds.task.finding.FindingService;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.policytask.PolicyTaskService;
import policyfunds.task.policytask.PolicyTaskView;
import policyfunds.task.regionpart.RegionSummaries.RegionSummary;

/** Puts together what this service holds about a region. */
@ApplicationScoped
class RegionPartService {

  private final DataVersion version;
  private final FundYears fundYears;
  private final PolicyTaskService tasks;
  private final FindingService findings;
  private final Regions regions;
  private final Names names;

  RegionPartService(
      DataVersion version,
      FundYears fundYears,
      PolicyTaskService tasks,
      FindingService findings,
      Regions regions,
      Names names) {
    this.version = version;
    this.fundYears = fundYears;
    this.tasks = tasks;
    this.findings = findings;
    this.regions = regions;
    this.names = names;
  }

  @Transactional
  RegionPart of(RegionCode code, FiscalYear year, String fundCode) {
    version.read();
    Region region = regions.require(code);
    FundInYear fund = fundYears.resolve(year, fundCode);
    List<PolicyTask> ofRegion = tasks.ofRegion(fund.code(), region.code().value());
    return new RegionPart(
        RegionName.of(region),
        year.value(),
        fund.view(),
        fund.document(),
        new TaskFigures(names).of(ofRegion),
        ofRegion.stream().map(task -> PolicyTaskView.of(task, names)).toList());
  }

  @Transactional
  RegionSummaries all(FiscalYear year, String fundCode, boolean withFindings) {
    version.read();
    FundInYear fund = fundYears.resolve(year, fundCode);
    // ahead of all other rows: what they were raised from must not be older than their version
    List<Finding> found = withFindings ? findings.ofFund(fund) : null;
    Region province = regions.require(RegionCode.of(fund.fundYear().regionCode()));
    Map<String, List<PolicyTask>> byRegion =
        tasks.ofFund(fund.code()).stream()
            .collect(Collectors.groupingBy(task -> task.key().regionCode()));
    List<Region> inOrder = new ArrayList<>(List.of(province));
    inOrder.addAll(regions.citiesOf(province.code()));
    TaskFigures figures = new TaskFigures(names);
    return new RegionSummaries(
        year.value(),
        fund.view(),
        fund.document(),
        inOrder.stream()
            .map(region ->
                new RegionSummary(
                    RegionName.of(region),
                    figures.of(byRegion.getOrDefault(region.code().value(), List.of()))))
            .toList(),
        found);
  }
}
