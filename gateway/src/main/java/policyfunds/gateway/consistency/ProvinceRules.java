package policyfunds.gateway.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.language.Text;

/** What must agree between the cities' work, the province's promises and its items (省级一致性规则). */
final class ProvinceRules {

  private static final String WAN = "万元";

  private static final Text WORKLOADS_MATCH_TARGET =
      Text.of(
          "各地市工作量之和等于省本级同单位的指标值",
          "The cities' workloads add up to the province's target in their unit");
  private static final Text WORKLOADS_MATCH_TEXT =
      Text.of(
          "各地市工作量之和等于省本级绩效目标所述数量",
          "The cities' workloads add up to the quantity that the province's goal names");
  private static final Text PROJECT_MATCHES_ITEMS =
      Text.of("项目的资金需求等于其对应项目的分配之和", "A project's requested money equals its items' allocations");
  private static final Text WORKLOADS = Text.of("各地市工作量之和", "Sum of the cities' workloads");
  private static final Text TARGET = Text.of("省本级指标值", "Target of the province");
  private static final Text GOAL_TEXT = Text.of("绩效目标所述", "As the goal says");
  private static final Text REQUESTED = Text.of("资金需求", "Requested");
  private static final Text ALLOCATED = Text.of("对应项目的分配", "Allocated to its items");
  private static final Text REQUESTED_IN_ALL = Text.of("资金需求之和", "Requested in all");

  private final CityFigures province;
  private final List<CityFigures> cities;

  private ProvinceRules(CityFigures province, List<CityFigures> cities) {
    this.province = province;
    this.cities = cities;
  }

  static List<Check> of(CityFigures province, List<CityFigures> cities) {
    return new ProvinceRules(province, cities).checks();
  }

  private List<Check> checks() {
    if (province.promises() == null) {
      return withoutPromises();
    }
    List<Check> checks = new ArrayList<>();
    province
        .promises()
        .coded(Figures.TARGET)
        .filter(target -> target.unit() != null)
        .forEach(target ->
            workloads("WORKLOADS_MATCH_PROVINCE_TARGET", WORKLOADS_MATCH_TARGET, TARGET, target)
                .ifPresent(checks::add));
    province
        .promises()
        .coded(Figures.GOAL_TEXT_QUANTITY)
        .forEach(quantity ->
            workloads("WORKLOADS_MATCH_GOAL_TEXT", WORKLOADS_MATCH_TEXT, GOAL_TEXT, quantity)
                .ifPresent(checks::add));
    List<Figure> requested = province.promises().coded(Figures.REQUESTED).toList();
    requested.forEach(project -> checks.add(projectMatchesItems(project)));
    if (!requested.isEmpty()) {
      checks.add(projectsMatchProvinceTotal(side(REQUESTED_IN_ALL, requested, WAN)));
    }
    return checks;
  }

  /** Each rule once: what it would be applied to is not known either. */
  private List<Check> withoutPromises() {
    return List.of(
        unknown("WORKLOADS_MATCH_PROVINCE_TARGET", WORKLOADS_MATCH_TARGET, WORKLOADS, TARGET),
        unknown("WORKLOADS_MATCH_GOAL_TEXT", WORKLOADS_MATCH_TEXT, WORKLOADS, GOAL_TEXT),
        unknown("PROJECT_MATCHES_ITEMS", PROJECT_MATCHES_ITEMS, REQUESTED, ALLOCATED),
        projectsMatchProvinceTotal(unknown(REQUESTED_IN_ALL)));
  }

  /**
   * The cities' work in the unit of a promise, against the promise; none where no city has such.
   */
  private Optional<Check> workloads(String rule, Text title, Text label, Figure promise) {
    boolean known =
        cities.stream()
            .allMatch(city -> city.work() != null && !leavesOpen(city.work(), promise.unit()));
    List<Figure> work =
        cities.stream()
            .filter(city -> city.work() != null)
            .flatMap(city -> city.work().coded(Figures.WORKLOAD))
            .filter(figure -> Objects.equals(figure.unit(), promise.unit()))
            .toList();
    if (known && work.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Check(
            rule,
            title,
            new Subject(province.regionCode(), null, promise.itemSequences(), promise.subject()),
            new Side(WORKLOADS, known ? sum(work) : null, promise.unit(), Figures.cells(work)),
            side(label, List.of(promise), promise.unit())));
  }

  /** Whether a task leaves its workload to another document where other cities' has the unit. */
  private boolean leavesOpen(Figures work, String unit) {
    return work.directions(Figures.REFERENCED_WORKLOAD)
        .anyMatch(direction ->
            cities.stream()
                .filter(city -> city.work() != null)
                .flatMap(city -> city.work().allInDirection(Figures.WORKLOAD, direction).stream())
                .anyMatch(figure -> Objects.equals(figure.unit(), unit)));
  }

  private Check projectMatchesItems(Figure project) {
    List<Integer> sequences = project.itemSequences() == null ? List.of() : project.itemSequences();
    boolean known = province.money() != null && !sequences.isEmpty();
    List<Figure> items =
        known
            ? province
                .money()
                .coded(Figures.ITEM_ALLOCATED)
                .filter(item ->
                    item.itemSequences() != null && sequences.containsAll(item.itemSequences()))
                .toList()
            : List.of();
    return new Check(
        "PROJECT_MATCHES_ITEMS",
        PROJECT_MATCHES_ITEMS,
        Subject.items(sequences, project.subject()),
        side(REQUESTED, List.of(project), WAN),
        new Side(ALLOCATED, known ? sum(items) : null, WAN, Figures.cells(items)));
  }

  private Check projectsMatchProvinceTotal(Side requested) {
    List<Figure> items =
        province.money() == null
            ? List.of()
            : province.money().coded(Figures.ITEM_ALLOCATED).toList();
    return new Check(
        "PROJECTS_MATCH_PROVINCE_TOTAL",
        Text.of(
            "省本级各项目资金需求之和等于资金总额减去地市部分",
            "The projects' requested money adds up to the fund less the cities' part"),
        Subject.none(),
        requested,
        new Side(
            Text.of("总额减地市部分", "Fund less cities"),
            province.money() == null
                ? null
                : province.money().value(Figures.PROVINCE_TOTAL).orElse(null),
            WAN,
            Figures.cells(items)));
  }

  private static Check unknown(String rule, Text title, Text left, Text right) {
    return new Check(rule, title, Subject.none(), unknown(left), unknown(right));
  }

  private static Side unknown(Text label) {
    return new Side(label, null, null, List.of());
  }

  private static Side side(Text label, List<Figure> figures, String unit) {
    return new Side(label, sum(figures), unit, Figures.cells(figures));
  }

  private static BigDecimal sum(List<Figure> figures) {
    return figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
