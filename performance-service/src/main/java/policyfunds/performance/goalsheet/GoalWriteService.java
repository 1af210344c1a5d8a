package policyfunds.performance.goalsheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.fundyear.FundYear;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;
import policyfunds.performance.goal.GoalAccess;
import policyfunds.performance.goal.GoalKey;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.goal.PerformanceGoal;

/** Creates, changes and withdraws goals. */
@ApplicationScoped
class GoalWriteService {

  private final GoalService goals;
  private final GoalAccess access;
  private final GoalSheetService sheets;
  private final Ledger ledger;
  private final MergePatch mergePatch;
  private final FundingDirections directions;
  private final Regions regions;

  GoalWriteService(
      GoalService goals,
      GoalAccess access,
      GoalSheetService sheets,
      Ledger ledger,
      MergePatch mergePatch,
      FundingDirections directions,
      Regions regions) {
    this.goals = goals;
    this.access = access;
    this.sheets = sheets;
    this.ledger = ledger;
    this.mergePatch = mergePatch;
    this.directions = directions;
    this.regions = regions;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written put(String key, Precondition precondition, ChangeGoal wanted) {
    return goals
        .alone(key)
        .<Written>map(goal -> {
          access.allowsChange(goal.identity(), precondition, goal.version());
          return changed(goal, wanted);
        })
        .orElseGet(() -> create(keyOf(key), precondition, wanted));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(String key, Precondition precondition, ObjectNode patch) {
    PerformanceGoal goal = alone(key);
    access.allowsChange(goal.identity(), precondition, goal.version());
    return changed(goal, mergePatch.onto(ChangeGoal.of(goal), patch));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(String key, Precondition precondition, String reason) {
    PerformanceGoal goal = alone(key);
    access.allowsChange(goal.identity(), precondition, goal.version());
    ledger.because(reason);
    goals.remove(goal);
    return new Written.Withdrawn();
  }

  private Written changed(PerformanceGoal goal, ChangeGoal wanted) {
    wanted.mustFit(goal.kind());
    ledger.because(wanted.reason());
    goal.restate(wanted.name(), wanted.text());
    if (goal.kind() == GoalKind.PROJECT) {
      goal.askFor(wanted.requestedAmountWan(), wanted.items());
    }
    return new Written.Changed(sheets.written(goal));
  }

  private Written create(GoalKey key, Precondition precondition, ChangeGoal wanted) {
    FundYear fund = access.allowsCreation(key, precondition);
    PerformanceGoal goal =
        switch (key) {
          case GoalKey.OfRegion ofRegion -> regional(ofRegion, fund, wanted);
          case GoalKey.OfProject ofProject -> project(ofProject, wanted);
        };
    ledger.because(wanted.reason());
    goals.add(goal);
    return new Written.Created("/api/v1/performance-goals/" + key, sheets.written(goal));
  }

  private PerformanceGoal regional(GoalKey.OfRegion key, FundYear fund, ChangeGoal wanted) {
    mustExist(
        directions.find(DirectionCode.of(key.directionCode())).isPresent(),
        Text.of("没有资金投入方向“%s”", "There is no funding direction \"%s\"").with(key.directionCode()));
    RegionCode province = RegionCode.of(fund.regionCode()).province();
    mustExist(
        regions.citiesOf(province).stream()
            .anyMatch(city -> city.code().value().equals(key.regionCode())),
        Text.of("%s 没有地市 %s", "In %s there is no city %s").with(province, key.regionCode()));
    wanted.mustFit(GoalKind.REGIONAL);
    return PerformanceGoal.ofRegion(
        key.fundCode(),
        goals.nextPosition(key.fundCode()),
        key.regionCode(),
        key.directionCode(),
        wanted.name(),
        wanted.text(),
        Map.of());
  }

  private PerformanceGoal project(GoalKey.OfProject key, ChangeGoal wanted) {
    wanted.mustFit(GoalKind.PROJECT);
    return PerformanceGoal.ofProject(
        key.fundCode(),
        goals.nextPosition(key.fundCode()),
        key.ordinal(),
        wanted.name(),
        wanted.requestedAmountWan(),
        wanted.text(),
        wanted.items(),
        Map.of());
  }

  private PerformanceGoal alone(String key) {
    return goals.alone(key).orElseThrow(() -> GoalService.unknown(key));
  }

  private static GoalKey keyOf(String text) {
    return GoalKey.read(text)
        .orElseThrow(() ->
            ProblemTypes.VALUE_REFUSED
                .because(
                    Text.of(
                        "绩效目标的标识为 资金:R:方向:地区 或 资金:P:项目次序",
                        "A goal's key is fund:R:direction:region or fund:P:ordinal"))
                .at("key"));
  }

  private static void mustExist(boolean exists, Text otherwise) {
    if (!exists) {
      throw ProblemTypes.REFERENCE_UNKNOWN.because(otherwise).at("key");
    }
  }
}
