package policyfunds.task.finding;

import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.terms.Workload;

/** Tasks whose workload is words that refer elsewhere (工作量由其他文件规定). */
final class WorkloadByReference {

  static final FindingRule RULE =
      new FindingRule(
          "WORKLOAD_BY_REFERENCE",
          Severity.INFO,
          Text.of("工作量由其他文件规定", "The workload is given by another document"),
          Text.of(
              "工作量一栏不是数值而是文字。这不是差错；只是没有数量，单位成本无从计算",
              "The workload is words and no number. That is no mistake: only, without a number no"
                  + " unit cost can be computed"));

  private static final Text WORKLOAD = Text.of("工作量", "Workload");
  private static final Text QUESTION =
      Text.of(
          "%s任务“%s”的工作量写作“%s”，由其他文件规定，因此无法计算单位成本：数量是多少？",
          "%s, task \"%s\": the workload reads \"%s\", which another document gives, so that no"
              + " unit cost can be computed: how much is it?");

  private WorkloadByReference() {}

  /** One finding for each such task, in the order of the tasks. */
  static List<Finding> in(List<PolicyTask> tasks, Names names) {
    return tasks.stream().flatMap(task -> of(task, names)).toList();
  }

  private static Stream<Finding> of(PolicyTask task, Names names) {
    return switch (task.terms().workload()) {
      case Workload.Numeric _ -> Stream.empty();
      case Workload.Reference(String words) -> Stream.of(finding(task, words, names));
    };
  }

  private static Finding finding(PolicyTask task, String words, Names names) {
    String region = task.key().regionCode();
    String name = task.terms().name();
    Source cell = task.sources().get("workload");
    return new Finding(
        RULE,
        new Subject(region, task.key().directionCode(), null, name),
        QUESTION.with(names.region(region), name, words),
        List.of(Evidence.quote(WORKLOAD, words, cell == null ? List.of() : List.of(cell))));
  }
}
