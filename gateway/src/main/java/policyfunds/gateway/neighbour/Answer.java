package policyfunds.gateway.neighbour;

import java.util.Optional;
import java.util.function.Function;

/** What came of asking a neighbour (邻居服务的答复). */
public sealed interface Answer<T> {

  /** It answered. */
  record Available<T>(T value) implements Answer<T> {}

  /** It has nothing of what was asked for. */
  record Empty<T>(NeighbourRefusal refusal) implements Answer<T> {}

  /** It did not answer in time, or failed. */
  record Unavailable<T>() implements Answer<T> {}

  default Optional<T> part() {
    return this instanceof Available<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  /** What the part says, or null where there is none: a figure without its part is absent. */
  default <R> R orNull(Function<T, R> reading) {
    return part().map(reading).orElse(null);
  }

  default PartStatus status() {
    return switch (this) {
      case Available<T> _ -> PartStatus.AVAILABLE;
      case Empty<T> _ -> PartStatus.EMPTY;
      case Unavailable<T> _ -> PartStatus.UNAVAILABLE;
    };
  }
}
