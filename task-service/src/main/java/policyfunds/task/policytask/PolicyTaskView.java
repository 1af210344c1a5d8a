package policyfunds.task.policytask;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.csv.Keyed;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;

/** A task as answered. */
@Schema(name = "PolicyTask", description = "What a city has to do for its money 政策任务")
public record PolicyTaskView(
    @Schema(
            description = "Key: fund, direction, region and number",
            examples = "GD-IIT-2020:ENTERPRISE_SURVEY:440100:1")
        String key,
    @Schema(description = "Fund", examples = "GD-IIT-2020") String fundCode,
    @Schema(description = "Funding direction", examples = "ENTERPRISE_SURVEY") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "City that does it", examples = "440100") String regionCode,
    @Schema(description = "Name of the city", examples = "广州市") String regionName,
    @Schema(description = "Number in its table 序号", examples = "1") int sequence,
    @Schema(description = "Name 工作任务名称", examples = "企业情况综合数据采集") String name,
    @Schema(description = "What it asks for 任务要求/目标") String requirement,
    @Schema(description = "BINDING 约束性任务 · GUIDING 指导性任务") TaskNature nature,
    @Schema(description = "WORK_FUND 工作经费 · MATCHING_FUND 配套资金 · OTHER 其他")
        ImplementationMode implementationMode,
    @Schema(description = "Standard that it is done by 实施标准", examples = "详见当年工作通知")
        String standard,
    @Schema(description = "How much it asks for 工作量") WorkloadView workload,
    @Schema(description = "First day 完成时限起", examples = "2020-01-01") LocalDate windowStart,
    @Schema(description = "Last day 完成时限止", examples = "2020-11-30") LocalDate windowEnd,
    @Schema(description = "Cell of each member by its name; none where no document says it")
        @Keyed({
          "directionCode",
          "regionCode",
          "sequence",
          "name",
          "requirement",
          "nature",
          "implementationMode",
          "standard",
          "workload",
          "window"
        })
        Map<String, Source> sources,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  public static PolicyTaskView of(PolicyTask task, Names names) {
    PolicyTaskKey key = task.key();
    Terms terms = task.terms();
    return new PolicyTaskView(
        key.toString(),
        key.fundCode(),
        key.directionCode(),
        names.ofDirection(key.directionCode()),
        key.regionCode(),
        names.ofRegion(key.regionCode()),
        key.sequence(),
        terms.name(),
        terms.requirement(),
        terms.nature(),
        terms.implementationMode(),
        terms.standard(),
        workloadOf(task),
        terms.window().start(),
        terms.window().end(),
        task.sources(),
        task.version());
  }

  /** In the words of the document, as long as it is the document's. */
  private static WorkloadView workloadOf(PolicyTask task) {
    WorkloadView workload = WorkloadView.of(task.terms().workload());
    Source cell = task.sources().get("workload");
    return cell == null || cell.amended() ? workload : workload.asWritten(cell.asWritten());
  }
}
