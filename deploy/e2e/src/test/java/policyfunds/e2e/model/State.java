package policyfunds.e2e.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import policyfunds.e2e.model.Row.Allocation;
import policyfunds.e2e.model.Row.Fund;
import policyfunds.e2e.model.Row.Item;
import policyfunds.e2e.model.Row.Organization;

/** All rows of the model at one moment; it never changes. */
public record State(SortedMap<Resource, Row> rows) {

  /** An open fund of that name with nothing in it. */
  public static State ofNewFund(String name) {
    var rows = new TreeMap<Resource, Row>();
    rows.put(Resource.FUND, new Fund(name, Fund.OPEN, 1));
    return new State(rows);
  }

  public State with(Resource resource, Row row) {
    var more = new TreeMap<>(rows);
    more.put(resource, row);
    return new State(more);
  }

  public State without(Resource resource) {
    var fewer = new TreeMap<>(rows);
    fewer.remove(resource);
    return new State(fewer);
  }

  public Optional<Row> row(Resource resource) {
    return Optional.ofNullable(rows.get(resource));
  }

  public Fund fund() {
    return (Fund) rows.get(Resource.FUND);
  }

  public Organization organization(int made) {
    return (Organization) rows.get(Resource.organization(made));
  }

  public Item item(int sequence) {
    return (Item) rows.get(Resource.item(sequence));
  }

  public List<Organization> organizations() {
    return all(Organization.class);
  }

  public List<Item> items() {
    return all(Item.class);
  }

  /** By item, and in the order in which they were made. */
  public List<Allocation> allocations() {
    List<Allocation> all = all(Allocation.class);
    all.sort((one, other) -> Integer.compare(one.item(), other.item()));
    return all;
  }

  public List<Allocation> allocationsOf(int item) {
    return allocations().stream().filter(each -> each.item() == item).toList();
  }

  public Optional<Organization> named(String name) {
    return organizations().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  public BigDecimal allocatedWan(int item) {
    return allocationsOf(item).stream()
        .map(Allocation::amountWan)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public boolean hasItemsBelow(int sequence) {
    return items().stream().anyMatch(item -> item.parent() != null && item.parent() == sequence);
  }

  private <T extends Row> List<T> all(Class<T> type) {
    var all = new ArrayList<T>();
    rows.values().stream().filter(type::isInstance).map(type::cast).forEach(all::add);
    return all;
  }
}
