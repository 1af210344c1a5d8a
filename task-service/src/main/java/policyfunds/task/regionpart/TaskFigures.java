package policyfunds.task.regionpart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.terms.Workload;

/** The figures that the tasks of one region give, direction by direction. */
final class TaskFigures {

  private static final String TASKS = "项";

  private final Names names;

  TaskFigures(Names names) {
    this.names = names;
  }

  /** TASK_COUNT of each direction, and WORKLOAD where a task of it states a number. */
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
        .map(sum ->
            Figure.of(
                "WORKLOAD",
                sum.getValue(),
                sum.getKey(),
                cells(summed.get(sum.getKey()), "workload")))
        .toList();
  }

  private static List<Source> cells(List<PolicyTask> tasks, String member) {
    return tasks.stream().map(task -> task.sources().get(member)).filter(Objects::nonNull).toList();
  }
}
