package policyfunds.kernel.figure;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.Coded;

/**
 * Two sides that must be equal, and whether they are (核对).
 *
 * @param rule stable code of the rule
 * @param subject what the rule was applied to
 */
public record Check(String rule, Text title, Subject subject, Side left, Side right) {

  /** What a rule was applied to; a part that does not matter is null. */
  public record Subject(
      String regionCode, String directionCode, List<Integer> itemSequences, String name) {
    public static Subject none() {
      return new Subject(null, null, null, null);
    }

    public static Subject region(String regionCode, String directionCode) {
      return new Subject(regionCode, directionCode, null, null);
    }

    public static Subject items(List<Integer> sequences, String name) {
      return new Subject(null, null, sequences, name);
    }

    public static Subject named(String name) {
      return new Subject(null, null, null, name);
    }
  }

  /** One side of a check; a value that is not known is null. */
  public record Side(Text label, BigDecimal value, String unit, List<Source> cells) {
    public Side {
      cells = List.copyOf(cells);
    }
  }

  /** Outcome of a check (核对结果). */
  @Schema(name = "CheckStatus")
  @Coded("check-statuses")
  public enum Status {
    /** 一致 */
    HOLDS,
    /** 不一致 */
    DIFFERS,
    /** 无法核对：缺少一方 */
    NOT_CHECKABLE
  }

  public Status status() {
    if (left.value() == null || right.value() == null) {
      return Status.NOT_CHECKABLE;
    }
    return left.value().compareTo(right.value()) == 0 ? Status.HOLDS : Status.DIFFERS;
  }

  /** Left less right; null where a side is missing. */
  public BigDecimal difference() {
    return status() == Status.NOT_CHECKABLE ? null : left.value().subtract(right.value());
  }
}
