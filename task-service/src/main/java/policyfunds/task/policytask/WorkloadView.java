package policyfunds.task.policytask;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;
import policyfunds.task.terms.Workload;

/** A workload as answered. */
@Schema(name = "Workload", description = "How much a task asks for 工作量")
public record WorkloadView(
    @Schema(description = "NUMERIC 数值 · REFERENCE 文字，指向他处") Kind kind,
    @Schema(description = "The number; absent for REFERENCE", examples = "5500") BigDecimal value,
    @Schema(description = "Its unit; absent for REFERENCE", examples = "家次") String unit,
    @Schema(
            description = "In the words of the document or, once changed, its own",
            examples = "5500")
        String text) {

  /** Which of the two a workload is. */
  @Schema(name = "WorkloadKind", description = "NUMERIC 数值 · REFERENCE 文字，指向他处")
  @Coded("workload-kinds")
  public enum Kind {
    /** 数值 */
    NUMERIC,
    /** 文字 */
    REFERENCE
  }

  static WorkloadView of(Workload workload) {
    return switch (workload) {
      case Workload.Numeric(BigDecimal value, String unit) ->
          new WorkloadView(Kind.NUMERIC, value, unit, value.toPlainString());
      case Workload.Reference(String text) -> new WorkloadView(Kind.REFERENCE, null, null, text);
    };
  }

  /** The same workload with the text of its cell. */
  WorkloadView asWritten(String cell) {
    return new WorkloadView(kind, value, unit, cell);
  }
}
