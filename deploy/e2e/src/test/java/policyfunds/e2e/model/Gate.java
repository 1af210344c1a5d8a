package policyfunds.e2e.model;

import java.util.Optional;
import java.util.function.Function;
import policyfunds.e2e.model.Operation.Tag;

/** What every rule goes through: versions and locks before it, the new state after it. */
record Gate(State state, int step) {

  /** What stands in the way of every change, in the order in which it is told. */
  <T extends Row> Verdict changing(
      Resource resource, Class<T> type, Tag tag, Function<T, Verdict> rule) {
    Optional<Row> row = state.row(resource);
    if (row.isEmpty()) {
      return refused(resource, resource.kind().unknown());
    }
    return precondition(resource, tag)
        .or(() -> lock(resource))
        .orElseGet(() -> rule.apply(type.cast(row.get())));
  }

  Optional<Verdict> precondition(Resource resource, Tag tag) {
    return switch (tag) {
      case NONE -> Optional.of(refused(resource, "428 PRECONDITION_REQUIRED"));
      case STALE -> Optional.of(refused(resource, "412 PRECONDITION_FAILED"));
      case CURRENT, WHATEVER_IS_THERE -> Optional.empty();
    };
  }

  /** Organizations belong to no fund. */
  Optional<Verdict> lock(Resource resource) {
    boolean locked = resource.kind() != Resource.Kind.ORGANIZATION && state.fund().isLocked();
    return locked ? Optional.of(refused(resource, "409 FUND_LOCKED")) : Optional.empty();
  }

  Verdict created(Resource resource, Row row) {
    return new Verdict("201", state.with(resource, row), resource);
  }

  /** A change that changes nothing raises no version. */
  Verdict changed(Resource resource, Row former, Row row) {
    State after =
        row.equals(former) ? state : state.with(resource, row.withVersion(former.version() + 1));
    return new Verdict("200", after, resource);
  }

  Verdict withdrawn(Resource resource) {
    return new Verdict("204", state.without(resource), resource);
  }

  Verdict refused(Resource resource, String word) {
    return new Verdict(word, state, resource);
  }
}
