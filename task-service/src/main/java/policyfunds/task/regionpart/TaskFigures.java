package policyfunds.task.regionpart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.period.Period;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.terms.Window;
import policyfunds.task.terms.Workload;

/** The figures that the tasks of one region give, direction by direction. */
final class TaskFigures {

  private static final String TASKS = "项";
  private static final String MONTHS = "个月";

  private final Names names;

  TaskFigures(Names names) {
    this.names = names;
  }

  /**
   * TASK_COUNT of each direction, WORKLOAD where a task of it states a number, REFERENCED_WORKLOAD
   * where one refers to another document instead, and TASK_WINDOW of each task.
   */
  List<Figure> of(List<PolicyTask> tasks) {
    Map<String, List<PolicyTask>> byDirection = new LinkedHashMap<>();
    tasks.forEach(task ->
        byDirection.computeIfAbsent(task.key().directionCode(), _ -> new ArrayList<>()).add(task));
    List<Figure> figures = new ArrayList<>();
    byDirection.forEach((direction, ofDirection) -> {
      String name = names.ofDirection(direction);
      figures.add(count(ofDirection).inDirection(direction, name));
      workloads(ofDirection)
          .forEach(workload -> figures.add(workload.inDirection(direction, name)));
      referenced(ofDirection)
          .ifPresent(workload -> figures.add(workload.inDirection(direction, name)));
      ofDirection.forEach(task -> figures.add(window(task).inDirection(direction, name)));
    });
    return figures;
  }

  private static Figure count(List<PolicyTask> tasks) {
    return Figure.of(
        "TASK_COUNT", BigDecimal.valueOf(tasks.size()), TASKS, cells(tasks, "sequence"));
  }

  /** One figure a unit: 家次 and 次 are never added up. */
  private static List<Figure> workloads(List<PolicyTask> tasks) {
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    Map<String, List<PolicyTask>> summed = new LinkedHashMap<>();
    for (PolicyTask task : tasks) {
      if (task.terms().workload() instanceof Workload.Numeric(BigDecimal value, String unit)) {
        sums.merge(unit, value, BigDecimal::add);
        summed.computeIfAbsent(unit, _ -> new ArrayList<>()).add(task);
      }
    }
    return sums.entrySet().stream()
        .map(sum -> {
          List<PolicyTask> own = summed.get(sum.getKey());
          return Figure.of("WORKLOAD", sum.getValue(), sum.getKey(), cells(own, "workload"))
              .during(shared(own));
        })
        .toList();
  }

  /** How many tasks leave their workload to another document: the numbers are not all of it. */
  private static Optional<Figure> referenced(List<PolicyTask> tasks) {
    List<PolicyTask> found =
        tasks.stream()
            .filter(task -> task.terms().workload() instanceof Workload.Reference)
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Figure.of(
                "REFERENCED_WORKLOAD",
                BigDecimal.valueOf(found.size()),
                TASKS,
                cells(found, "workload")));
  }

  /** How many months a task has, a part of a month by its days. */
  private static Figure window(PolicyTask task) {
    Period period = period(task);
    return Figure.of("TASK_WINDOW", period.months(), MONTHS, cells(List.of(task), "window"))
        .about(task.terms().name())
        .during(period);
  }

  /** The period of all the tasks, null where they differ in it. */
  private static Period shared(List<PolicyTask> tasks) {
    List<Period> periods = tasks.stream().map(TaskFigures::period).distinct().toList();
    return periods.size() == 1 ? periods.getFirst() : null;
  }

  private static Period period(PolicyTask task) {
    Window window = task.terms().window();
    return new Period(window.start(), window.end());
  }

  private static List<Source> cells(List<PolicyTask> tasks, String member) {
    return tasks.stream().map(task -> task.sources().get(member)).filter(Objects::nonNull).toList();
  }
}
