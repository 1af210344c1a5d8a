package policyfunds.e2e.writing;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import policyfunds.e2e.suite.Answer;

/** A fund year that a test makes for itself, with items and organizations as it needs them. */
public final class OwnFund {
  private static final String REASON = "set up by a test";
  private static final int YEAR = 2050;

  private final Clerk clerk;
  private final String code;
  private final AtomicInteger items = new AtomicInteger();
  private final AtomicInteger organizations = new AtomicInteger();

  private OwnFund(Clerk clerk, String code) {
    this.clerk = clerk;
    this.code = code;
  }

  /** {@code name} is short and in capitals. */
  public static OwnFund open(Clerk clerk, String name) {
    String code = "T-" + name + "-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
    var fund = new OwnFund(clerk, code);
    clerk.done(
        Request.put(
            "/funds/" + code,
            "name",
            "Fund of " + name,
            "year",
            YEAR,
            "regionCode",
            "440000",
            "reason",
            REASON));
    return fund;
  }

  public String code() {
    return code;
  }

  /** The name of a new organization, which belongs to no city. */
  public String organization() {
    String name = "Organization %d of %s".formatted(organizations.incrementAndGet(), code);
    clerk.done(addOrganization(name, REASON).key(UUID.randomUUID().toString()));
    return name;
  }

  public static Request addOrganization(String name, String reason) {
    return Request.post("/organizations", "name", name, "kind", "OTHER", "reason", reason);
  }

  /** A new item without a ceiling, borne by an organization. */
  public Item item(String organization) {
    var item = new Item(code, items.incrementAndGet());
    clerk.done(
        Request.put(
            item.path(),
            "name",
            "Item " + item.sequence(),
            "organization",
            organization,
            "reason",
            REASON));
    return item;
  }

  public Item item(String organization, int ceilingWan) {
    Item item = item(organization);
    clerk.done(item.ceiling(ceilingWan, REASON));
    return item;
  }

  /** An allocation that is there before what is tried; the answer names its path and its tag. */
  public Answer allocated(Item item, String organization, Number amountWan) {
    return clerk.done(
        item.allocate(organization, amountWan, REASON).key(UUID.randomUUID().toString()));
  }
}
