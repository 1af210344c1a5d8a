package policyfunds.gateway.consistency;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.language.Text;

/** What must agree between a city's money, its tasks and its promises (地市一致性规则). */
public final class CityRules {

  private static final Text ALLOCATION = Text.of("经费分配（有为1）", "Allocation (1 if any)");
  private static final Text TASK = Text.of("政策任务（有为1）", "Policy task (1 if any)");
  private static final Text GOAL = Text.of("绩效目标（有为1）", "Performance goal (1 if any)");

  private static final Text WORKLOAD = Text.of("工作量", "Workload");
  private static final Text TARGET = Text.of("绩效指标值", "Indicator target");

  private CityRules() {}

  /** Each rule in each of the city's directions; a side whose service did not answer is unknown. */
  public static List<Check> of(CityFigures city) {
    List<Check> checks = new ArrayList<>();
    for (String direction : city.directions()) {
      Subject subject = Subject.region(city.regionCode(), direction);
      checks.add(
          new Check(
              "ALLOCATION_HAS_TASK",
              Text.of("有经费的方向有政策任务，反之亦然", "Money and policy tasks go together in a direction"),
              subject,
              presence(ALLOCATION, city.money(), Figures.ALLOCATED, direction),
              presence(TASK, city.work(), Figures.TASK_COUNT, direction)));
      checks.add(
          new Check(
              "ALLOCATION_HAS_GOAL",
              Text.of("有经费的方向有绩效目标，反之亦然", "Money and performance goals go together in a direction"),
              subject,
              presence(ALLOCATION, city.money(), Figures.ALLOCATED, direction),
              presence(GOAL, city.promises(), Figures.GOAL_COUNT, direction)));
      workloads(city, direction)
          .forEach(work ->
              checks.add(
                  workloadMatchesTarget(subject, work, target(city, direction, work.unit()))));
    }
    return checks;
  }

  /** The direction's workloads, one for each unit; unknown where the tasks are. */
  private static List<Side> workloads(CityFigures city, String direction) {
    return city.work() == null
        ? List.of(new Side(WORKLOAD, null, null, List.of()))
        : city.work().allInDirection(Figures.WORKLOAD, direction).stream()
            .map(work ->
                new Side(
                    WORKLOAD,
                    city.work().leavesWorkOpen(direction) ? null : work.value(),
                    work.unit(),
                    work.cells()))
            .toList();
  }

  private static Check workloadMatchesTarget(Subject subject, Side workload, Side target) {
    return new Check(
        "WORKLOAD_MATCHES_TARGET",
        Text.of("任务的工作量等于同单位的绩效指标值", "The tasks' workload equals the indicator target in its unit"),
        subject,
        workload,
        target);
  }

  /**
   * The one target in the workload's unit; none or several can't be compared, and one without a
   * unit counts nobody knows what.
   */
  private static Side target(CityFigures city, String direction, String unit) {
    List<Figure> targets =
        city.promises() == null
            ? List.of()
            : city.promises().allInDirection(Figures.TARGET, direction).stream()
                .filter(target -> target.unit() != null && target.unit().equals(unit))
                .toList();
    BigDecimal value = targets.size() == 1 ? targets.getFirst().value() : null;
    return new Side(TARGET, value, unit, Figures.cells(targets));
  }

  private static Side presence(Text label, Figures figures, String code, String direction) {
    if (figures == null) {
      return new Side(label, null, null, List.of());
    }
    Optional<Figure> found =
        figures.inDirection(code, direction).filter(figure -> figure.value().signum() > 0);
    return new Side(
        label,
        found.isPresent() ? BigDecimal.ONE : BigDecimal.ZERO,
        "项",
        found.map(Figure::cells).orElse(List.of()));
  }
}
