package policyfunds.task.terms;

import java.math.BigDecimal;

/** How much a task asks for (工作量): a number with its unit, or words that refer elsewhere. */
public sealed interface Workload {

  /**
   * So many of a unit (数值工作量).
   *
   * @param value zero or more
   * @param unit as the document's header names it, 家次
   */
  record Numeric(BigDecimal value, String unit) implements Workload {
    public Numeric {
      if (value.signum() < 0) {
        throw new IllegalArgumentException(
            "a workload is not below zero: " + value.toPlainString());
      }
      if (unit.isBlank()) {
        throw new IllegalArgumentException(
            "the workload " + value.toPlainString() + " has no unit");
      }
      value = value.stripTrailingZeros();
    }
  }

  /** As much as another paper says (文字工作量), in the words of the document. */
  record Reference(String text) implements Workload {
    public Reference {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a workload that refers elsewhere says where");
      }
    }
  }
}
