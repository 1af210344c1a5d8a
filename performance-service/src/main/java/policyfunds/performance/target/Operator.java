package policyfunds.performance.target;

import java.util.Optional;
import policyfunds.kernel.reference.Coded;

/** How a number bounds what is to be achieved (比较方式). */
@Coded("operators")
public enum Operator {
  /** Exactly (等于). */
  EQ,
  /** At least (不少于). */
  GE,
  /** More than (超过). */
  GT,
  /** At most (不超过). */
  LE,
  /** Less than (少于). */
  LT,
  /** The text says nothing (未写明); only a declared rule may read it as {@link #GE}. */
  UNSPECIFIED;

  /** What two operators say together: nothing where they contradict each other. */
  Optional<Operator> and(Operator other) {
    if (this == UNSPECIFIED) {
      return Optional.of(other);
    }
    return other == UNSPECIFIED || other == this ? Optional.of(this) : Optional.empty();
  }
}
