package policyfunds.performance.indicatortarget;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;
import policyfunds.performance.goal.GoalAccess;
import policyfunds.performance.goal.GoalKey;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetParser;

/** Creates, changes and withdraws target values. */
@ApplicationScoped
class TargetWriteService {

  private final GoalService goals;
  private final GoalAccess access;
  private final IndicatorService indicators;
  private final IndicatorTargetRepository targets;
  private final Ledger ledger;
  private final MergePatch mergePatch;

  TargetWriteService(
      GoalService goals,
      GoalAccess access,
      IndicatorService indicators,
      IndicatorTargetRepository targets,
      Ledger ledger,
      MergePatch mergePatch) {
    this.goals = goals;
    this.access = access;
    this.indicators = indicators;
    this.targets = targets;
    this.ledger = ledger;
    this.mergePatch = mergePatch;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written put(IndicatorTarget.Key key, Precondition precondition, ChangeTarget wanted) {
    GoalKey goal = goals.require(key.goalKey()).identity();
    Indicator indicator = indicators.held(key.indicator());
    return targets
        .alone(key)
        .<Written>map(target -> {
          access.allowsChange(goal, precondition, target.version());
          return changed(target, indicator, wanted);
        })
        .orElseGet(() -> {
          access.allowsCreation(goal, precondition);
          return created(key, indicator, wanted);
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(IndicatorTarget.Key key, Precondition precondition, ObjectNode patch) {
    GoalKey goal = goals.require(key.goalKey()).identity();
    Indicator indicator = indicators.held(key.indicator());
    IndicatorTarget target = changeable(goal, key, precondition);
    ChangeTarget current = new ChangeTarget(target.asWritten(), null);
    return changed(target, indicator, mergePatch.onto(current, patch));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(IndicatorTarget.Key key, Precondition precondition, String reason) {
    GoalKey goal = goals.require(key.goalKey()).identity();
    IndicatorTarget target = changeable(goal, key, precondition);
    ledger.because(reason);
    targets.delete(target);
    targets.flush();
    return new Written.Withdrawn();
  }

  private IndicatorTarget changeable(
      GoalKey goal, IndicatorTarget.Key key, Precondition precondition) {
    IndicatorTarget target =
        targets.alone(key).orElseThrow(() -> IndicatorTargetService.unknown(key));
    access.allowsChange(goal, precondition, target.version());
    return target;
  }

  private Written changed(IndicatorTarget target, Indicator indicator, ChangeTarget wanted) {
    ledger.because(wanted.reason());
    target.restate(read(wanted, indicator));
    targets.flush();
    return new Written.Changed(TargetView.of(target));
  }

  private Written created(IndicatorTarget.Key key, Indicator indicator, ChangeTarget wanted) {
    ledger.because(wanted.reason());
    var target = new IndicatorTarget(key, read(wanted, indicator), null);
    targets.persist(target);
    targets.flush();
    return new Written.Created(
        "/api/v1/performance-goals/%s/indicators/%d/targets/%s"
            .formatted(key.goalKey(), key.ordinal(), key.span()),
        TargetView.of(target));
  }

  private static ParsedTarget read(ChangeTarget wanted, Indicator indicator) {
    return TargetParser.parse(wanted.asWritten(), indicator.name());
  }
}
