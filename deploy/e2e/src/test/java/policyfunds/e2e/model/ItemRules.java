package policyfunds.e2e.model;

import java.math.BigDecimal;
import java.util.Optional;
import policyfunds.e2e.model.Operation.PutItem;
import policyfunds.e2e.model.Operation.Tag;
import policyfunds.e2e.model.Row.Item;
import policyfunds.e2e.model.Row.Organization;

/** The rules of items. */
record ItemRules(Gate gate) {

  Verdict put(PutItem wanted) {
    Resource resource = Resource.item(wanted.sequence());
    if (gate.state().row(resource).isPresent()) {
      return gate.changing(resource, Item.class, wanted.tag(), item -> written(wanted, item));
    }
    if (wanted.tag() != Tag.NONE) {
      return gate.refused(resource, "412 PRECONDITION_FAILED");
    }
    return gate.lock(resource).orElseGet(() -> written(wanted, null));
  }

  Verdict rename(Item item, String name) {
    return gate.changed(Resource.item(item.sequence()), item, item.named(name));
  }

  Verdict withdraw(Item item) {
    Resource resource = Resource.item(item.sequence());
    boolean needed =
        !gate.state().allocationsOf(item.sequence()).isEmpty()
            || gate.state().hasItemsBelow(item.sequence());
    return needed ? gate.refused(resource, "409 STILL_REFERENCED") : gate.withdrawn(resource);
  }

  Verdict limit(Item item, BigDecimal wan) {
    Resource resource = Resource.item(item.sequence());
    if (gate.state().hasItemsBelow(item.sequence())) {
      return gate.refused(resource, "409 ITEM_NOT_A_LEAF");
    }
    return gate.state().allocatedWan(item.sequence()).compareTo(wan) > 0
        ? gate.refused(resource, "409 ITEM_EXCEEDED")
        : gate.changed(resource, item, item.withCeiling(wan.stripTrailingZeros()));
  }

  Verdict lift(Item item) {
    return gate.changed(Resource.item(item.sequence()), item, item.withCeiling(null));
  }

  /** {@code former} is null for an item that is new. */
  private Verdict written(PutItem wanted, Item former) {
    Resource resource = Resource.item(wanted.sequence());
    Optional<Organization> bearer = gate.state().named(wanted.organization());
    Integer parent = wanted.parent();
    if (bearer.isEmpty()) {
      return gate.refused(resource, "422 REFERENCE_UNKNOWN");
    }
    if (parent != null && parent == wanted.sequence()) {
      return gate.refused(resource, "422 VALUE_REFUSED");
    }
    if (parent != null && gate.state().item(parent) == null) {
      return gate.refused(resource, "422 REFERENCE_UNKNOWN");
    }
    var item =
        new Item(
            wanted.sequence(),
            wanted.name(),
            bearer.get().made(),
            parent,
            former == null ? null : former.ceilingWan(),
            former == null ? 1 : former.version());
    if (parent != null && !item.equals(former)) {
      if (!takesItemsBelow(parent)) {
        return gate.refused(resource, "409 ITEM_NOT_A_LEAF");
      }
      if (isBelow(parent, wanted.sequence())) {
        return gate.refused(resource, "422 VALUE_REFUSED");
      }
    }
    return former == null ? gate.created(resource, item) : gate.changed(resource, former, item);
  }

  private boolean takesItemsBelow(int sequence) {
    return gate.state().item(sequence).ceilingWan() == null
        && gate.state().allocationsOf(sequence).isEmpty();
  }

  private boolean isBelow(int sequence, int above) {
    Integer next = sequence;
    while (next != null && next != above) {
      next = gate.state().item(next).parent();
    }
    return next != null;
  }
}
