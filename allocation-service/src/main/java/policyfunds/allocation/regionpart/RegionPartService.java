package policyfunds.allocation.regionpart;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import policyfunds.allocation.allocation.AllocationRow;
import policyfunds.allocation.allocation.AllocationService;
import policyfunds.allocation.allocation.AllocationSum;
import policyfunds.allocation.allocation.AllocationView;
import policyfunds.allocation.finding.FindingService;
import policyfunds.allocation.item.BudgetItemService;
import policyfunds.allocation.regionpart.RegionSummaries.RegionSummary;
import policyfunds.allocation.total.StatedTotalService;
import policyfunds.allocation.total.StatedTotalView;
import policyfunds.kernel.figure.Figure;
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

/** Puts together what this service holds about a region. */
@ApplicationScoped
class RegionPartService {

  private final DataVersion version;
  private final FundYears fundYears;
  private final AllocationService allocations;
  private final BudgetItemService items;
  private final StatedTotalService totals;
  private final FindingService findings;
  private final Regions regions;
  private final Names names;

  RegionPartService(
      DataVersion version,
      FundYears fundYears,
      AllocationService allocations,
      BudgetItemService items,
      StatedTotalService totals,
      FindingService findings,
      Regions regions,
      Names names) {
    this.version = version;
    this.fundYears = fundYears;
    this.allocations = allocations;
    this.items = items;
    this.totals = totals;
    this.findings = findings;
    this.regions = regions;
    this.names = names;
  }

  @Transactional
  RegionPart of(RegionCode code, FiscalYear year, String fundCode) {
    version.read();
    Region region = regions.require(code);
    FundInYear fund = fundYears.resolve(year, fundCode);
    List<AllocationSum> sums = allocations.sums(fund.code());
    boolean ownFund = region.code().value().equals(fund.fundYear().regionCode());
    return ownFund ? province(region, year, fund, sums) : city(region, year, fund, sums);
  }

  private RegionPart city(
      Region region, FiscalYear year, FundInYear fund, List<AllocationSum> sums) {
    List<AllocationRow> rows = allocations.ofCity(fund.code(), region.code().value());
    List<Figure> figures = new ArrayList<>(figures().allocated(rows));
    figures.addAll(AllocationFigures.totals(sums));
    if (!rows.isEmpty()) {
      BigDecimal received =
          rows.stream()
              .map(row -> row.allocation().amountWan())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      figures.add(
          Figure.of("ALLOCATED_RANK", allocations.rank(fund.code(), received), "位", List.of()));
    }
    return part(region, year, fund, figures, rows, false);
  }

  private RegionPart province(
      Region region, FiscalYear year, FundInYear fund, List<AllocationSum> sums) {
    List<AllocationRow> rows = allocations.ofProvince(fund.code());
    List<Figure> figures = new ArrayList<>(figures().byItem(rows));
    figures.addAll(AllocationFigures.totals(sums));
    figures.addAll(figures().province(sums));
    return part(region, year, fund, figures, rows, true);
  }

  private RegionPart part(
      Region region,
      FiscalYear year,
      FundInYear fund,
      List<Figure> figures,
      List<AllocationRow> rows,
      boolean whole) {
    return new RegionPart(
        RegionName.of(region),
        year.value(),
        fund.view(),
        fund.document(),
        figures,
        rows.stream().map(row -> AllocationView.of(row, names)).toList(),
        whole ? items.ofFund(fund.code()) : null,
        whole
            ? totals.ofFund(fund.code()).stream()
                .map(row -> StatedTotalView.of(row, names))
                .toList()
            : null);
  }

  @Transactional
  RegionSummaries all(FiscalYear year, String fundCode, boolean withFindings) {
    version.read();
    FundInYear fund = fundYears.resolve(year, fundCode);
    // ahead of all other rows: what they were raised from must not be older than their version
    List<Finding> found = withFindings ? findings.ofFund(fund) : null;
    Region province = regions.require(RegionCode.of(fund.fundYear().regionCode()));
    List<AllocationRow> rows = allocations.ofFund(fund.code());
    Map<String, List<AllocationRow>> byCity =
        rows.stream()
            .filter(row -> row.allocation().regionCode() != null)
            .collect(Collectors.groupingBy(row -> row.allocation().regionCode()));
    List<AllocationRow> own =
        rows.stream().filter(row -> row.allocation().regionCode() == null).toList();
    List<AllocationSum> sums = allocations.sums(fund.code());
    List<Figure> ofProvince = new ArrayList<>(figures().byItem(own));
    ofProvince.addAll(AllocationFigures.totals(sums));
    ofProvince.addAll(figures().province(sums));
    ofProvince.addAll(figures().byRecipient(own));
    List<RegionSummary> summaries = new ArrayList<>();
    summaries.add(new RegionSummary(RegionName.of(province), ofProvince));
    regions.citiesOf(province.code()).stream()
        .map(city ->
            new RegionSummary(
                RegionName.of(city), ofCity(byCity.getOrDefault(city.code().value(), List.of()))))
        .forEach(summaries::add);
    return new RegionSummaries(year.value(), fund.view(), fund.document(), summaries, found);
  }

  private List<Figure> ofCity(List<AllocationRow> rows) {
    List<Figure> figures = new ArrayList<>(figures().allocated(rows));
    figures.addAll(figures().byRecipient(rows));
    return figures;
  }

  private AllocationFigures figures() {
    return new AllocationFigures(names);
  }
}
