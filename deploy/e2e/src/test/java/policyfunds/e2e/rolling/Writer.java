package policyfunds.e2e.rolling;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.rolling.Caller.Told;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;

/** Somebody who allocates money under an item of their own, each write sent once under its key. */
final class Writer implements Load.Client {
  private static final int CHANGES = 3;

  private final Caller service;
  private final Item item;
  private final String name;
  private final List<String> reasons = new ArrayList<>();
  private final Map<Long, BigDecimal> amounts = new HashMap<>();
  private String organization;
  private long allocation;
  private int changes;

  /** {@code name} is what the reasons of all its writes begin with. */
  Writer(Caller service, Item item, String name) {
    this.service = service;
    this.item = item;
    this.name = name;
  }

  @Override
  public void ask() throws IOException {
    String reason = name + "-" + (reasons.size() + 1);
    reasons.add(reason);
    if (organization == null) {
      String next = "Organization of " + reason;
      write(OwnFund.addOrganization(next, reason), reason, 201);
      organization = next;
    } else if (allocation == 0) {
      Told told = write(item.allocate(organization, amount(), reason), reason, 201);
      allocation = Json.parse(told.body()).path("id").longValue();
      amounts.put(allocation, amount());
    } else {
      write(Item.amount(allocation, amount(), reason), reason, 200);
      amounts.put(allocation, amount());
      if (++changes == CHANGES) {
        organization = null;
        allocation = 0;
        changes = 0;
      }
    }
  }

  String name() {
    return name;
  }

  /** One for each write that was sent. */
  List<String> reasons() {
    return List.copyOf(reasons);
  }

  Item item() {
    return item;
  }

  /** The money under its item, as the last answers about each allocation have it. */
  BigDecimal allocated() {
    return amounts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private Told write(Request request, String reason, int status) throws IOException {
    Told told = service.send(request.key(reason));
    Reader.requireStatus(status, told.status(), told.body());
    return told;
  }

  private BigDecimal amount() {
    int scale = 2;
    return BigDecimal.valueOf(reasons.size(), scale);
  }
}
