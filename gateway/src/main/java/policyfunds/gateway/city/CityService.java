package policyfunds.gateway.city;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import policyfunds.gateway.allocation.AllocationPart;
import policyfunds.gateway.city.CityRowView.WorkloadView;
import policyfunds.gateway.consistency.CityRules;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.DirectionView;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.figure.Ratios;
import policyfunds.gateway.finding.FindingService;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.Joined;
import policyfunds.gateway.joined.JoinedService;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.neighbour.Neighbours;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.gateway.performance.PerformancePart;
import policyfunds.gateway.task.TaskPart;
import policyfunds.kernel.figure.CheckView;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.finding.FindingView;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.RegionName;
import policyfunds.kernel.region.Regions;

/** Composes the views of cities out of three parts. */
@ApplicationScoped
class CityService {

  private final JoinedService joined;
  private final FindingService findings;
  private final Neighbours neighbours;
  private final ServedViews served;
  private final Regions regions;
  private final Names names;

  CityService(
      JoinedService joined,
      FindingService findings,
      Neighbours neighbours,
      ServedViews served,
      Regions regions,
      Names names) {
    this.joined = joined;
    this.findings = findings;
    this.neighbours = neighbours;
    this.served = served;
    this.regions = regions;
    this.names = names;
  }

  CityView city(RegionCode code, Question question, Set<Include> include) {
    long deadline = neighbours.deadline();
    Region region = regions.requireCity(code);
    Joined<AllocationPart, TaskPart, PerformancePart> parts = joined.region(code.value(), question);
    CityFigures figures =
        new CityFigures(
            code.value(),
            parts.allocations().orNull(part -> new Figures(part.figures())),
            parts.tasks().orNull(part -> new Figures(part.figures())),
            parts.performance().orNull(part -> new Figures(part.figures())));
    boolean asked = include.contains(Include.FINDINGS);
    List<FindingView> found =
        asked ? found(code.value(), question, parts, deadline).orElse(null) : null;
    return served.counted(
        new CityView(
            RegionName.of(region),
            parts.year(),
            parts.asOf(),
            FundView.of(parts.fund()),
            parts.complete() && (found != null || !asked),
            parts.consistent(),
            parts.partsView(),
            summary(figures, parts),
            include.contains(Include.ALLOCATIONS)
                ? parts.allocations().orNull(AllocationPart::allocations)
                : null,
            include.contains(Include.TASKS) ? parts.tasks().orNull(TaskPart::tasks) : null,
            include.contains(Include.GOALS)
                ? parts.performance().orNull(PerformancePart::goals)
                : null,
            include.contains(Include.CHECKS)
                ? CityRules.of(figures).stream()
                    .map(check -> CheckView.of(check, names, question.language()))
                    .toList()
                : null,
            found));
  }

  private Optional<List<FindingView>> found(
      String regionCode, Question question, Joined<?, ?, ?> parts, long deadline) {
    return findings
        .ofRegion(regionCode, question, parts, deadline)
        .map(all ->
            all.stream()
                .map(finding -> FindingView.of(finding, names, question.language()))
                .toList());
  }

  private SummaryView summary(
      CityFigures figures, Joined<AllocationPart, TaskPart, PerformancePart> parts) {
    BigDecimal allocated = value(figures.money(), money -> money.sum(Figures.ALLOCATED));
    BigDecimal rank = value(figures.money(), money -> money.value(Figures.ALLOCATED_RANK));
    return new SummaryView(
        allocated,
        Ratios.share(allocated, value(figures.money(), money -> money.value(Figures.FUND_TOTAL))),
        Ratios.share(allocated, value(figures.money(), money -> money.value(Figures.CITIES_TOTAL))),
        whole(rank),
        parts.tasks().orNull(part -> part.tasks().size()),
        parts.performance().orNull(part -> part.goals().size()),
        parts
            .performance()
            .orNull(part -> part.goals().stream().mapToInt(goal -> goal.indicators().size()).sum()),
        parts
            .performance()
            .orNull(part ->
                part.goals().stream()
                    .flatMap(goal -> goal.indicators().stream())
                    .mapToInt(indicator -> indicator.targets().size())
                    .sum()),
        DirectionView.all(figures, names));
  }

  CitiesView cities(Question question) {
    Joined<Summaries, Summaries, Summaries> summaries = joined.summaries(question);
    List<CityFigures> listed = CityFigures.all(summaries);
    CityFigures province = listed.isEmpty() ? null : listed.getFirst();
    List<CityFigures> cities = listed.isEmpty() ? List.of() : listed.subList(1, listed.size());
    List<BigDecimal> received =
        cities.stream()
            .map(city -> value(city.money(), money -> money.sum(Figures.ALLOCATED)))
            .filter(Objects::nonNull)
            .toList();
    return new CitiesView(
        summaries.year(),
        summaries.asOf(),
        FundView.of(summaries.fund()),
        summaries.complete(),
        summaries.consistent(),
        summaries.partsView(),
        cities.stream().map(city -> row(city, province, received)).toList());
  }

  private CityRowView row(CityFigures city, CityFigures province, List<BigDecimal> received) {
    BigDecimal allocated = value(city.money(), money -> money.sum(Figures.ALLOCATED));
    BigDecimal tasks =
        value(
            city.work(), work -> Optional.of(work.sum(Figures.TASK_COUNT).orElse(BigDecimal.ZERO)));
    return new CityRowView(
        city.regionCode(),
        names.ofRegion(city.regionCode()),
        allocated,
        Ratios.share(allocated, value(province.money(), money -> money.value(Figures.FUND_TOTAL))),
        Ratios.share(
            allocated, value(province.money(), money -> money.value(Figures.CITIES_TOTAL))),
        Ratios.rank(allocated, received),
        whole(tasks),
        city.work() == null ? null : workloads(city.work()),
        DirectionView.all(city, names));
  }

  private static List<WorkloadView> workloads(Figures work) {
    List<Figure> workloads = work.coded(Figures.WORKLOAD).toList();
    return workloads.stream()
        .map(Figure::unit)
        .distinct()
        .map(unit ->
            new WorkloadView(
                unit,
                workloads.stream()
                    .filter(workload -> Objects.equals(workload.unit(), unit))
                    .map(Figure::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add)))
        .toList();
  }

  /** A count or a rank; what is no whole number is none. */
  private static Integer whole(BigDecimal number) {
    return number == null || number.stripTrailingZeros().scale() > 0 ? null : number.intValue();
  }

  private static BigDecimal value(
      Figures figures, Function<Figures, Optional<BigDecimal>> reading) {
    return figures == null ? null : reading.apply(figures).orElse(null);
  }
}
