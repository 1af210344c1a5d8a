package policyfunds.e2e.model;

/**
 * What has versions: the fund, or one of its rows.
 *
 * @param number an item's sequence, the step that made an organization or allocation, 0 for the
 *     fund
 */
public record Resource(Kind kind, int number) implements Comparable<Resource> {
  public static final Resource FUND = new Resource(Kind.FUND, 0);

  /** Its table, its name in the feed, its path, and the code of a refusal where it is not there. */
  public enum Kind {
    FUND("fund-year", "/funds/", "FUND_UNKNOWN"),
    ORGANIZATION("organization", "/organizations/", "RESOURCE_UNKNOWN"),
    ITEM("budget-item", "/budget-items/", "RESOURCE_UNKNOWN"),
    ALLOCATION("allocation", "/allocations/", "RESOURCE_UNKNOWN");

    private final String entity;
    private final String path;
    private final String unknown;

    Kind(String entity, String path, String unknown) {
      this.entity = entity;
      this.path = path;
      this.unknown = unknown;
    }

    String entity() {
      return entity;
    }

    /** What is answered where there is none. */
    public String unknown() {
      return "404 " + unknown;
    }
  }

  public static Resource organization(int made) {
    return new Resource(Kind.ORGANIZATION, made);
  }

  public static Resource item(int sequence) {
    return new Resource(Kind.ITEM, sequence);
  }

  public static Resource allocation(int made) {
    return new Resource(Kind.ALLOCATION, made);
  }

  public String path(World world) {
    return kind.path + key(world);
  }

  /** As the feed names it. */
  public String subject(World world) {
    return kind.entity + "/" + key(world);
  }

  private String key(World world) {
    return switch (kind) {
      case FUND -> world.fund();
      case ITEM -> world.fund() + ":" + number;
      case ORGANIZATION, ALLOCATION -> String.valueOf(world.id(this));
    };
  }

  @Override
  public int compareTo(Resource other) {
    int byKind = kind.compareTo(other.kind);
    return byKind == 0 ? Integer.compare(number, other.number) : byKind;
  }
}
