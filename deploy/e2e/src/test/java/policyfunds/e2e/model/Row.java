package policyfunds.e2e.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** A row of the model. */
public sealed interface Row {
  int version();

  Row withVersion(int version);

  /** The members that the API shows of it, names of regions and directions aside. */
  Map<String, Object> view(State state, World world);

  /** The members that the ledger keeps of it, cells aside. */
  Map<String, Object> stored(World world);

  record Fund(String name, String status, int version) implements Row {
    public static final String OPEN = "OPEN";
    public static final String LOCKED = "LOCKED";

    public boolean isLocked() {
      return status.equals(LOCKED);
    }

    Fund named(String other) {
      return new Fund(other, status, version);
    }

    Fund become(String other) {
      return new Fund(name, other, version);
    }

    @Override
    public Fund withVersion(int other) {
      return new Fund(name, status, other);
    }

    @Override
    public Map<String, Object> view(State state, World world) {
      return members(
          "code",
          world.fund(),
          "name",
          name,
          "year",
          world.year(),
          "regionCode",
          World.PROVINCE,
          "status",
          status,
          "version",
          version);
    }

    @Override
    public Map<String, Object> stored(World world) {
      return members(
          "fundCode",
          world.fund(),
          "fundName",
          name,
          "fiscalYear",
          world.year(),
          "regionCode",
          World.PROVINCE,
          "status",
          status,
          "version",
          version);
    }
  }

  record Organization(int made, String name, String kind, String region, int version)
      implements Row {
    @Override
    public Organization withVersion(int other) {
      return new Organization(made, name, kind, region, other);
    }

    @Override
    public Map<String, Object> view(State state, World world) {
      return stored(world);
    }

    @Override
    public Map<String, Object> stored(World world) {
      return members(
          "id",
          world.id(Resource.organization(made)),
          "name",
          world.named(name),
          "kind",
          kind,
          "regionCode",
          region,
          "version",
          version);
    }
  }

  record Item(
      int sequence,
      String name,
      int organization,
      Integer parent,
      BigDecimal ceilingWan,
      int version)
      implements Row {
    @Override
    public Item withVersion(int other) {
      return new Item(sequence, name, organization, parent, ceilingWan, other);
    }

    Item named(String other) {
      return new Item(sequence, other, organization, parent, ceilingWan, version);
    }

    Item withCeiling(BigDecimal other) {
      return new Item(sequence, name, organization, parent, other, version);
    }

    @Override
    public Map<String, Object> view(State state, World world) {
      Organization bearer = state.organization(organization);
      return members(
          "key",
          world.fund() + ":" + sequence,
          "fundCode",
          world.fund(),
          "sequence",
          sequence,
          "name",
          name,
          "organization",
          world.named(bearer.name()),
          "organizationKind",
          bearer.kind(),
          "parentSequence",
          parent,
          "ceilingWan",
          ceilingWan,
          "version",
          version);
    }

    @Override
    public Map<String, Object> stored(World world) {
      return members(
          "fundCode",
          world.fund(),
          "sequence",
          sequence,
          "name",
          name,
          "organizationId",
          world.id(Resource.organization(organization)),
          "parentSequence",
          parent,
          "ceilingWan",
          ceilingWan,
          "version",
          version);
    }
  }

  record Allocation(
      int made,
      int item,
      int organization,
      String region,
      String direction,
      BigDecimal amountWan,
      int version)
      implements Row {
    @Override
    public Allocation withVersion(int other) {
      return new Allocation(made, item, organization, region, direction, amountWan, other);
    }

    Allocation withAmount(BigDecimal other) {
      return new Allocation(made, item, organization, region, direction, other, version);
    }

    @Override
    public Map<String, Object> view(State state, World world) {
      Organization receiver = state.organization(organization);
      return members(
          "id",
          world.id(Resource.allocation(made)),
          "fundCode",
          world.fund(),
          "itemSequence",
          item,
          "itemName",
          state.item(item).name(),
          "organization",
          world.named(receiver.name()),
          "organizationKind",
          receiver.kind(),
          "regionCode",
          region,
          "directionCode",
          direction,
          "amountWan",
          amountWan,
          "version",
          version);
    }

    @Override
    public Map<String, Object> stored(World world) {
      return members(
          "id",
          world.id(Resource.allocation(made)),
          "fundCode",
          world.fund(),
          "itemSequence",
          item,
          "organizationId",
          world.id(Resource.organization(organization)),
          "regionCode",
          region,
          "directionCode",
          direction,
          "amountWan",
          amountWan,
          "version",
          version);
    }
  }

  /** What is null is left out, as the API does. */
  private static Map<String, Object> members(Object... namesAndValues) {
    var members = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        members.put((String) namesAndValues[i], namesAndValues[i + 1]);
      }
    }
    return members;
  }
}
