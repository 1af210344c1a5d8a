package policyfunds.gateway.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Source;

/** Work that a city has to do for the money (政策任务). */
@Schema(description = "Work that a city has to do for the money 政策任务")
public record PolicyTask(
    @Schema(description = "Funding direction 资金投入方向", examples = "ENTERPRISE_SURVEY")
        String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "Number in its table 序号", examples = "1") int sequence,
    @Schema(description = "Name 工作任务名称") String name,
    @Schema(description = "What is asked for 任务要求/目标") String requirement,
    @Schema(description = "Code list task-natures 任务性质", examples = "BINDING") String nature,
    @Schema(description = "Code list implementation-modes 实施方式", examples = "WORK_FUND")
        String implementationMode,
    @Schema(description = "Standard that applies 实施标准") String standard,
    @Schema(description = "How much work 工作量") Workload workload,
    @Schema(description = "First day 开始日期", examples = "2020-01-01") LocalDate windowStart,
    @Schema(description = "Last day 结束日期", examples = "2020-11-30") LocalDate windowEnd,
    @Schema(description = "Cell of each member by its name 出处") Map<String, Source> sources) {

  /** A workload, as a number with its unit or by reference to another document. */
  @Schema(description = "A workload: NUMERIC with value and unit, or REFERENCE by its text 工作量")
  public record Workload(
      @Schema(description = "NUMERIC 数值 · REFERENCE 引用", examples = "NUMERIC") String kind,
      @Schema(description = "Number of units", examples = "5500") BigDecimal value,
      @Schema(description = "Unit", examples = "家次") String unit,
      @Schema(description = "As written", examples = "5500") String text) {}
}
