package policyfunds.gateway.year;

import java.util.Objects;

/**
 * Where a service's ledger ends (台账末尾).
 *
 * @param position of the last sealed event; positions have no gaps
 * @param unsealed events after it
 */
public record LedgerHead(Long position, Long unsealed) {

  public LedgerHead {
    Objects.requireNonNull(position, "position");
    Objects.requireNonNull(unsealed, "unsealed");
  }

  /** How many events it holds: the version of the service's data. */
  long events() {
    return position + unsealed;
  }
}
