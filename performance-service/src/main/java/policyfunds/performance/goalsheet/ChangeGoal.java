package policyfunds.performance.goalsheet;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.goal.PerformanceGoal;

/** A goal as it is to be (绩效目标的写入内容). */
@BodyOf(GoalSheet.class)
@Schema(description = "A goal as it is to be 绩效目标的写入内容")
record ChangeGoal(
    @Schema(description = "Name of the project, or title of the regional goal", examples = "工艺美术资金")
        @NotBlank
        @Size(max = 500)
        String name,
    @Schema(description = "The goal in words", examples = "完成企业数据审核5.5万家次。")
        @NotBlank
        @Size(max = 10_000)
        String text,
    @Schema(
            description = "Money asked for, in 万元: needed for a project, not for a city's goal",
            examples = "482")
        @Positive
        @Digits(integer = 14, fraction = 6)
        BigDecimal requestedAmountWan,
    @Schema(description = "Budget items that a project answers for, each once") @Size(max = 100)
        List<@NotNull @Positive Integer> itemSequences,
    @Schema(description = "Why 理由", examples = "按调整后的任务更正") @NotBlank @Size(max = 500)
        String reason) {

  /** What a goal says now, without a reason. */
  static ChangeGoal of(PerformanceGoal goal) {
    return new ChangeGoal(
        goal.name(), goal.text(), goal.requestedAmountWan(), goal.itemSequences(), null);
  }

  /** The budget items, none where none are given. */
  List<Integer> items() {
    return Optional.ofNullable(itemSequences).orElse(List.of());
  }

  /**
   * Goes on only where a goal of that kind can say this.
   *
   * @throws Problem {@code VALUE_REFUSED} at the member that does not fit
   */
  void mustFit(GoalKind kind) {
    switch (kind) {
      case REGIONAL -> {
        if (requestedAmountWan != null) {
          throw refused("区域绩效目标没有资金需求", "A city's goal asks for no money", "/requestedAmountWan");
        }
        if (!items().isEmpty()) {
          throw refused("区域绩效目标不对应项目", "A city's goal has no budget items", "/itemSequences");
        }
      }
      case PROJECT -> {
        if (requestedAmountWan == null) {
          throw refused("项目绩效目标须有资金需求", "A project asks for money", "/requestedAmountWan");
        }
        if (new HashSet<>(items()).size() < items().size()) {
          throw refused("项目序号重复", "A budget item is named twice", "/itemSequences");
        }
      }
    }
  }

  private static Problem refused(String zh, String en, String pointer) {
    return ProblemTypes.VALUE_REFUSED.because(Text.of(zh, en)).at(pointer);
  }
}
