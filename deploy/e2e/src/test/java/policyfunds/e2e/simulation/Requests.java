package policyfunds.e2e.simulation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
import policyfunds.e2e.model.Resource;
import policyfunds.e2e.model.Row;
import policyfunds.e2e.model.State;
import policyfunds.e2e.model.World;
import policyfunds.e2e.writing.Request;

/** How a step is asked for over HTTP, while the model is in that state. */
record Requests(World world, State state) {
  private static final String CEILING = "/ceiling";

  Request of(Step step) {
    String reason = world.reason(step.number());
    return switch (step.operation()) {
      case AddOrganization(String name, String kind, String region) ->
          Request.post(
                  "/organizations",
                  members(reason, "name", world.named(name), "kind", kind, "regionCode", region))
              .key(reason.replace(' ', '-'));
      case ChangeOrganization(int number, String name, String kind, Tag tag) -> {
        Resource organization = Resource.organization(number);
        String named = name == null ? null : world.named(name);
        yield tagged(
            organization,
            tag,
            Request.patch(organization.path(world), members(reason, "name", named, "kind", kind)));
      }
      case WithdrawOrganization(int number, Tag tag) ->
          withdraw(Resource.organization(number), "", reason, tag);
      case PutItem(int sequence, String name, String organization, Integer parent, Tag tag) -> {
        Resource item = Resource.item(sequence);
        Object[] members =
            members(
                reason,
                "name",
                name,
                "organization",
                world.named(organization),
                "parentSequence",
                parent);
        yield tagged(item, tag, Request.put(item.path(world), members));
      }
      case RenameItem(int sequence, String name, Tag tag) -> {
        Resource item = Resource.item(sequence);
        yield tagged(item, tag, Request.patch(item.path(world), members(reason, "name", name)));
      }
      case WithdrawItem(int sequence, Tag tag) ->
          withdraw(Resource.item(sequence), "", reason, tag);
      case DecideCeiling(int sequence, BigDecimal wan, Tag tag) -> {
        Resource item = Resource.item(sequence);
        yield tagged(
            item, tag, Request.put(item.path(world) + CEILING, members(reason, "ceilingWan", wan)));
      }
      case LiftCeiling(int sequence, Tag tag) ->
          withdraw(Resource.item(sequence), CEILING, reason, tag);
      case Allocate(int item, String organization, String region, String direction, var wan) ->
          Request.post(
                  "/allocations",
                  members(
                      reason,
                      "fundCode",
                      world.fund(),
                      "itemSequence",
                      item,
                      "organization",
                      world.named(organization),
                      "regionCode",
                      region,
                      "directionCode",
                      direction,
                      "amountWan",
                      wan))
              .key(reason.replace(' ', '-'));
      case ChangeAmount(int number, BigDecimal wan, Tag tag) -> {
        Resource allocation = Resource.allocation(number);
        yield tagged(
            allocation,
            tag,
            Request.patch(allocation.path(world), members(reason, "amountWan", wan)));
      }
      case WithdrawAllocation(int number, Tag tag) ->
          withdraw(Resource.allocation(number), "", reason, tag);
      case RenameFund(String name, Tag tag) ->
          tagged(
              Resource.FUND,
              tag,
              Request.patch(Resource.FUND.path(world), members(reason, "name", name)));
      case SetStatus(String status, Tag tag) ->
          tagged(
              Resource.FUND,
              tag,
              Request.put(
                  Resource.FUND.path(world) + "/status", members(reason, "status", status)));
    };
  }

  private Request withdraw(Resource resource, String part, String reason, Tag tag) {
    return tagged(resource, tag, Request.delete(resource.path(world) + part, reason));
  }

  /** The version alone is compared, so that a tag needs no digest. */
  private Request tagged(Resource resource, Tag tag, Request request) {
    int version = state.row(resource).map(Row::version).orElse(1);
    int another = version > 1 ? version - 1 : version + 1;
    return switch (tag) {
      case CURRENT -> request.ifMatch("\"%d.simulated\"".formatted(version));
      case STALE -> request.ifMatch("\"%d.simulated\"".formatted(another));
      case WHATEVER_IS_THERE -> request.ifMatch("*");
      case NONE -> request;
    };
  }

  /** What is null is left out. */
  private static Object[] members(String reason, Object... namesAndValues) {
    List<Object> members = new ArrayList<>(List.of("reason", reason));
    for (int i = 0; i < namesAndValues.length; i += 2) {
      if (namesAndValues[i + 1] != null) {
        members.addAll(Arrays.asList(namesAndValues[i], namesAndValues[i + 1]));
      }
    }
    return members.toArray();
  }
}
