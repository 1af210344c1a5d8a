package policyfunds.task.policytask;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.task.terms.Workload;

/** A workload as it is to be (工作量). */
@Schema(
    name = "WorkloadToBe",
    description = "NUMERIC with value and unit, or REFERENCE with text; nothing else 工作量")
record ChangeWorkload(
    @Schema(description = "NUMERIC 数值 · REFERENCE 文字，指向他处", examples = "NUMERIC") @NotNull
        WorkloadView.Kind kind,
    @Schema(description = "The number, for NUMERIC alone", examples = "5500")
        @PositiveOrZero
        @Digits(integer = 14, fraction = 6)
        BigDecimal value,
    @Schema(description = "Its unit, for NUMERIC alone", examples = "家次") @Size(max = 20)
        String unit,
    @Schema(description = "Where it is said, for REFERENCE alone") @Size(max = 2000) String text) {

  static ChangeWorkload of(Workload workload) {
    return switch (workload) {
      case Workload.Numeric(BigDecimal value, String unit) ->
          new ChangeWorkload(WorkloadView.Kind.NUMERIC, value, unit, null);
      case Workload.Reference(String text) ->
          new ChangeWorkload(WorkloadView.Kind.REFERENCE, null, null, text);
    };
  }

  /**
   * The workload that this is.
   *
   * @throws policyfunds.kernel.problem.Problem {@code VALUE_REFUSED} for neither or both of the two
   */
  Workload workload() {
    return switch (kind) {
      case NUMERIC -> {
        must("value", value != null);
        must("unit", unit != null && !unit.isBlank());
        must("text", text == null);
        yield new Workload.Numeric(value, unit);
      }
      case REFERENCE -> {
        must("value", value == null);
        must("unit", unit == null);
        must("text", text != null && !text.isBlank());
        yield new Workload.Reference(text);
      }
    };
  }

  private static void must(String member, boolean fits) {
    if (!fits) {
      throw ProblemTypes.VALUE_REFUSED
          .because(
              Text.of(
                  "工作量要么是数值（NUMERIC）及其单位，要么是文字（REFERENCE）",
                  "A workload is NUMERIC with value and unit, or REFERENCE with text"))
          .at("/workload/" + member);
    }
  }
}
