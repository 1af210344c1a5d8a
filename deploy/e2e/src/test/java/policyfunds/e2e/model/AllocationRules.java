package policyfunds.e2e.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import policyfunds.e2e.model.Operation.Allocate;
import policyfunds.e2e.model.Row.Allocation;
import policyfunds.e2e.model.Row.Organization;

/** The rules of allocations. */
record AllocationRules(Gate gate) {

  Verdict book(Allocate wanted) {
    Resource made = Resource.allocation(gate.step());
    return gate.lock(made).or(() -> refusal(wanted)).orElseGet(() -> booked(wanted));
  }

  Verdict change(Allocation allocation, BigDecimal wan) {
    Resource resource = Resource.allocation(allocation.made());
    if (!Rules.isAmount(wan)) {
      return gate.refused(resource, "400 VALUE_INVALID");
    }
    return exceeds(allocation.item(), wan.subtract(allocation.amountWan()))
        ? gate.refused(resource, "409 ITEM_EXCEEDED")
        : gate.changed(resource, allocation, allocation.withAmount(wan.stripTrailingZeros()));
  }

  Verdict withdraw(Allocation allocation) {
    return gate.withdrawn(Resource.allocation(allocation.made()));
  }

  /** What it names is not there, or does not go together. */
  private Optional<Verdict> refusal(Allocate wanted) {
    Resource made = Resource.allocation(gate.step());
    Optional<Organization> receiver = gate.state().named(wanted.organization());
    if (gate.state().item(wanted.item()) == null
        || receiver.isEmpty()
        || (wanted.region() != null && !Rules.CITIES.contains(wanted.region()))
        || (wanted.direction() != null && !Rules.DIRECTIONS.contains(wanted.direction()))) {
      return Optional.of(gate.refused(made, "422 REFERENCE_UNKNOWN"));
    }
    String region = receiver.get().region();
    return region == null || region.equals(wanted.region())
        ? Optional.empty()
        : Optional.of(gate.refused(made, "422 VALUE_REFUSED"));
  }

  private Verdict booked(Allocate wanted) {
    Resource made = Resource.allocation(gate.step());
    var allocation =
        new Allocation(
            gate.step(),
            wanted.item(),
            gate.state().named(wanted.organization()).orElseThrow().made(),
            wanted.region(),
            wanted.direction(),
            wanted.wan().stripTrailingZeros(),
            1);
    if (gate.state().allocationsOf(wanted.item()).stream()
        .anyMatch(each -> isTwin(each, allocation))) {
      return gate.refused(made, "409 ALREADY_EXISTS");
    }
    if (gate.state().hasItemsBelow(wanted.item())) {
      return gate.refused(made, "409 ITEM_NOT_A_LEAF");
    }
    return exceeds(wanted.item(), wanted.wan())
        ? gate.refused(made, "409 ITEM_EXCEEDED")
        : gate.created(made, allocation);
  }

  private boolean exceeds(int item, BigDecimal more) {
    BigDecimal ceiling = gate.state().item(item).ceilingWan();
    return ceiling != null && gate.state().allocatedWan(item).add(more).compareTo(ceiling) > 0;
  }

  private static boolean isTwin(Allocation one, Allocation other) {
    return one.organization() == other.organization()
        && Objects.equals(one.direction(), other.direction());
  }
}
