package policyfunds.gateway.neighbour;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/** What came of asking a neighbour (邻居服务的答复). */
public sealed interface Answer<T> {

  /**
   * It answered.
   *
   * @param events how many its ledger held when it read, at least; null where it does not say
   */
  record Available<T>(T value, Past past, Long events) implements Answer<T> {

    /** An answer that does not say of which version of the data it is. */
    public Available(T value, Past past) {
      this(value, past, null);
    }
  }

  /** It has nothing of what was asked for. */
  record Empty<T>(NeighbourRefusal refusal, Past past) implements Answer<T> {}

  /** It did not answer in time, or failed. */
  record Unavailable<T>() implements Answer<T> {
    @Override
    public Past past() {
      return null;
    }
  }

  /**
   * What was answered for (截至时点), in the answer's headers {@code As-Of} and {@code
   * Ledger-Position}.
   *
   * @param asOf the last seal of the neighbour's ledger at or before the instant asked about
   * @param position of the neighbour's ledger then
   */
  record Past(Instant asOf, long position) {

    /** What the headers say; null where they are not both there and well-formed. */
    static Past of(String asOf, String position) {
      Long number = number(position);
      if (asOf == null || number == null) {
        return null;
      }
      try {
        return new Past(Instant.parse(asOf), number);
      } catch (DateTimeException _) {
        return null;
      }
    }
  }

  /** A number of events as a header gives it; null where it is none. */
  static Long number(String header) {
    return header == null || !header.matches("\\d{1,18}") ? null : Long.valueOf(header);
  }

  /** What was answered for; null for now, or where nothing was answered. */
  Past past();

  default Optional<T> part() {
    return this instanceof Available<T>(T value, _, _) ? Optional.of(value) : Optional.empty();
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
