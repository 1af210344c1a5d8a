package policyfunds.e2e.model;

import java.math.BigDecimal;
import java.util.Set;
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

/** The rules of the funds, as plainly as they can be told: what must come of each operation. */
public final class Rules {
  public static final Set<String> CITIES = Set.of("440100", "440300", "440600", "445200", "441900");
  public static final Set<String> DIRECTIONS = Set.of("ENTERPRISE_SURVEY", "MANUFACTURING_CLUSTER");
  private static final int MOST_DECIMALS = 6;

  private Rules() {}

  /** The verdict on a step of that number. */
  public static Verdict judge(State state, int step, Operation operation) {
    var gate = new Gate(state, step);
    var organizations = new OrganizationRules(gate);
    var items = new ItemRules(gate);
    var allocations = new AllocationRules(gate);
    return switch (operation) {
      case AddOrganization wanted -> organizations.add(wanted);
      case ChangeOrganization wanted ->
          gate.changing(
              Resource.organization(wanted.organization()),
              Organization.class,
              wanted.tag(),
              former -> organizations.change(former, wanted));
      case WithdrawOrganization(int organization, Tag tag) ->
          gate.changing(
              Resource.organization(organization),
              Organization.class,
              tag,
              organizations::withdraw);
      case PutItem wanted -> items.put(wanted);
      case RenameItem(int sequence, String name, Tag tag) ->
          gate.changing(Resource.item(sequence), Item.class, tag, item -> items.rename(item, name));
      case WithdrawItem(int sequence, Tag tag) ->
          gate.changing(Resource.item(sequence), Item.class, tag, items::withdraw);
      case DecideCeiling(int sequence, BigDecimal wan, Tag tag) ->
          isAmount(wan)
              ? gate.changing(
                  Resource.item(sequence), Item.class, tag, item -> items.limit(item, wan))
              : gate.refused(Resource.item(sequence), "400 VALUE_INVALID");
      case LiftCeiling(int sequence, Tag tag) ->
          gate.changing(Resource.item(sequence), Item.class, tag, items::lift);
      case Allocate wanted ->
          isAmount(wanted.wan())
              ? allocations.book(wanted)
              : gate.refused(Resource.allocation(step), "400 VALUE_INVALID");
      case ChangeAmount(int allocation, BigDecimal wan, Tag tag) ->
          gate.changing(
              Resource.allocation(allocation),
              Allocation.class,
              tag,
              former -> allocations.change(former, wan));
      case WithdrawAllocation(int allocation, Tag tag) ->
          gate.changing(
              Resource.allocation(allocation), Allocation.class, tag, allocations::withdraw);
      case RenameFund(String name, Tag tag) ->
          gate.changing(
              Resource.FUND,
              Fund.class,
              tag,
              fund -> gate.changed(Resource.FUND, fund, fund.named(name)));
      case SetStatus(String status, Tag tag) ->
          gate.precondition(Resource.FUND, tag)
              .orElseGet(
                  () -> gate.changed(Resource.FUND, state.fund(), state.fund().become(status)));
    };
  }

  /** Above zero, and whole fractions of a cent aside. */
  static boolean isAmount(BigDecimal wan) {
    return wan.signum() > 0 && wan.scale() <= MOST_DECIMALS;
  }
}
