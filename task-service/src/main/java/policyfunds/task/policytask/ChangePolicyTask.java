package policyfunds.task.policytask;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.PlannableDay;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;
import policyfunds.task.terms.Window;

/** A task as it is to be (政策任务), and why. */
@BodyOf(PolicyTaskView.class)
@Schema(description = "A task as it is to be, and why 政策任务")
record ChangePolicyTask(
    @Schema(description = "Name 工作任务名称", examples = "企业情况综合数据采集") @NotBlank @Size(max = 200)
        String name,
    @Schema(description = "What it asks for 任务要求/目标", examples = "按时按质完成当年度省下达的企业数据采集任务量")
        @NotBlank
        @Size(max = 10_000)
        String requirement,
    @Schema(description = "BINDING 约束性任务 · GUIDING 指导性任务", examples = "BINDING") @NotNull
        TaskNature nature,
    @Schema(description = "WORK_FUND 工作经费 · MATCHING_FUND 配套资金 · OTHER 其他", examples = "WORK_FUND")
        @NotNull
        ImplementationMode implementationMode,
    @Schema(description = "Standard that it is done by 实施标准", examples = "详见当年工作通知")
        @NotBlank
        @Size(max = 2000)
        String standard,
    @Schema(description = "How much it asks for 工作量") @NotNull @Valid ChangeWorkload workload,
    @Schema(description = "First day 完成时限起, 1949 to 2999", examples = "2020-01-01")
        @NotNull
        @PlannableDay
        LocalDate windowStart,
    @Schema(description = "Last day 完成时限止, 1949 to 2999", examples = "2020-11-30")
        @NotNull
        @PlannableDay
        LocalDate windowEnd,
    @Schema(description = "Why 理由", examples = "按合同调整任务量") @NotBlank @Size(max = 500)
        String reason) {

  /** What a patch starts from: the task as it is, without a reason for what was not asked yet. */
  static ChangePolicyTask of(Terms terms) {
    return new ChangePolicyTask(
        terms.name(),
        terms.requirement(),
        terms.nature(),
        terms.implementationMode(),
        terms.standard(),
        ChangeWorkload.of(terms.workload()),
        terms.window().start(),
        terms.window().end(),
        null);
  }

  /**
   * What the task is to lay down.
   *
   * @throws policyfunds.kernel.problem.Problem {@code VALUE_REFUSED} for what does not go together
   */
  Terms terms() {
    if (windowEnd.isBefore(windowStart)) {
      throw ProblemTypes.VALUE_REFUSED
          .because(Text.of("完成时限止于开始之前", "The window ends before it starts"))
          .at("/windowEnd");
    }
    return new Terms(
        name,
        requirement,
        nature,
        implementationMode,
        standard,
        workload.workload(),
        new Window(windowStart, windowEnd));
  }
}
