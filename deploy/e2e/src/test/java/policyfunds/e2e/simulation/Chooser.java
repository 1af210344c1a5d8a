package policyfunds.e2e.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import policyfunds.e2e.model.Operation;
import policyfunds.e2e.model.Operation.AddOrganization;
import policyfunds.e2e.model.Operation.Allocate;
import policyfunds.e2e.model.Operation.ChangeAmount;
import policyfunds.e2e.model.Operation.ChangeOrganization;
import policyfunds.e2e.model.Operation.DecideCeiling;
import policyfunds.e2e.model.Operation.LiftCeiling;
import policyfunds.e2e.model.Operation.PutItem;
import policyfunds.e2e.model.Operation.RenameFund;
import policyfunds.e2e.model.Operation.RenameItem;
import policyfunds.e2e.model.Operation.SetStatus;
import policyfunds.e2e.model.Operation.Tag;
import policyfunds.e2e.model.Operation.WithdrawAllocation;
import policyfunds.e2e.model.Operation.WithdrawItem;
import policyfunds.e2e.model.Operation.WithdrawOrganization;
import policyfunds.e2e.model.Row.Allocation;
import policyfunds.e2e.model.Row.Fund;
import policyfunds.e2e.model.Row.Item;
import policyfunds.e2e.model.Row.Organization;
import policyfunds.e2e.model.Rules;
import policyfunds.e2e.model.State;

/** Thinks of something to try: mostly what may be done, often enough what may not. */
final class Chooser {
  private static final List<String> KINDS =
      List.of("PROVINCIAL_DEPARTMENT", "CITY_AUTHORITY", "ENTERPRISE", "ASSOCIATION", "OTHER");
  private static final List<String> CITIES = Rules.CITIES.stream().sorted().toList();
  private static final List<String> DIRECTIONS = Rules.DIRECTIONS.stream().sorted().toList();
  private static final String NO_CITY = "449999";
  private static final int WORDS = 40;
  private static final int SEQUENCES = 9;
  private static final int MANY_ORGANIZATIONS = 14;
  private static final int MANY_ALLOCATIONS = 40;
  private static final int LARGEST_WAN = 5_000;
  private static final int DECIMALS = 7;

  private final Random random;
  private final int clerks;

  Chooser(Random random, int clerks) {
    this.random = random;
    this.clerks = clerks;
  }

  Step next(int number, State state) {
    return new Step(number, random.nextInt(clerks), operation(state));
  }

  private Operation operation(State state) {
    if (state.fund().isLocked() && happens(35)) {
      return new SetStatus(Fund.OPEN, tag());
    }
    boolean full = state.allocations().size() > MANY_ALLOCATIONS;
    return switch (random.nextInt(22)) {
      case 0, 1, 2, 3 -> full ? withdrawAllocation(state) : allocate(state);
      case 4, 5, 6 -> new ChangeAmount(allocation(state), wan(), tag());
      case 7 -> withdrawAllocation(state);
      case 8, 9 -> addOrganization(state);
      case 10 -> changeOrganization(state);
      case 11 -> new WithdrawOrganization(one(state.organizations(), Organization::made), tag());
      case 12, 13, 14 -> putItem(state);
      case 15 -> new RenameItem(sequence(state), word(), tag());
      case 16 -> new WithdrawItem(sequence(state), tag());
      case 17 -> decideCeiling(state);
      case 18 -> happens(50) ? new LiftCeiling(sequence(state), tag()) : decideCeiling(state);
      case 19 -> new SetStatus(happens(70) ? Fund.LOCKED : Fund.OPEN, tag());
      case 20 -> new RenameFund(word(), tag());
      default -> allocate(state);
    };
  }

  private Operation allocate(State state) {
    List<Organization> organizations = state.organizations();
    String name = name(state);
    String own = state.named(name).map(Organization::region).orElse(null);
    String region = organizations.isEmpty() || happens(15) || own == null ? region() : own;
    String direction = happens(40) ? null : happens(3) ? "UNHEARD_OF" : any(DIRECTIONS);
    return new Allocate(sequence(state), name, region, direction, wan());
  }

  private Operation withdrawAllocation(State state) {
    return new WithdrawAllocation(allocation(state), tag());
  }

  private Operation addOrganization(State state) {
    return state.organizations().size() > MANY_ORGANIZATIONS
        ? new WithdrawOrganization(one(state.organizations(), Organization::made), tag())
        : new AddOrganization(word(), any(KINDS), region());
  }

  private Operation changeOrganization(State state) {
    String name = happens(60) ? word() : null;
    String kind = happens(60) ? any(KINDS) : null;
    return new ChangeOrganization(
        one(state.organizations(), Organization::made), name, kind, tag());
  }

  private Operation putItem(State state) {
    int sequence = 1 + random.nextInt(SEQUENCES);
    Integer parent = happens(30) ? 1 + random.nextInt(SEQUENCES) : null;
    boolean isNew = state.item(sequence) == null;
    Tag tag = isNew && happens(90) ? Tag.NONE : tag();
    return new PutItem(sequence, word(), name(state), parent, tag);
  }

  /** About what is allocated already, so that it binds soon. */
  private Operation decideCeiling(State state) {
    int sequence = sequence(state);
    BigDecimal about =
        state.allocatedWan(sequence).add(wan()).subtract(happens(40) ? wan() : wan());
    return new DecideCeiling(sequence, happens(90) ? about : wan(), tag());
  }

  private int allocation(State state) {
    return one(state.allocations(), Allocation::made);
  }

  private int sequence(State state) {
    return one(state.items(), Item::sequence);
  }

  /** Of an organization that is there, or perhaps not. */
  private String name(State state) {
    return state.organizations().isEmpty() || happens(4)
        ? word()
        : any(state.organizations()).name();
  }

  private String region() {
    return happens(40) ? null : happens(3) ? NO_CITY : any(CITIES);
  }

  private String word() {
    return "Word " + random.nextInt(WORDS);
  }

  /** Mostly an amount, seldom nothing, less than nothing, or more decimals than there are. */
  private BigDecimal wan() {
    BigDecimal wan = BigDecimal.valueOf(1 + random.nextInt(LARGEST_WAN), random.nextInt(DECIMALS));
    return switch (random.nextInt(60)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> wan.negate();
      case 2 -> new BigDecimal("1.0000001");
      default -> wan;
    };
  }

  private Tag tag() {
    return switch (random.nextInt(20)) {
      case 0 -> Tag.STALE;
      case 1 -> Tag.NONE;
      case 2 -> Tag.WHATEVER_IS_THERE;
      default -> Tag.CURRENT;
    };
  }

  /** The number of one that is there; seldom, or where none is, of one that is not. */
  private <T> int one(List<T> there, ToIntFunction<T> number) {
    return there.isEmpty() || happens(4)
        ? 1 + random.nextInt(SEQUENCES)
        : number.applyAsInt(any(there));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private boolean happens(int percent) {
    return random.nextInt(100) < percent;
  }
}
