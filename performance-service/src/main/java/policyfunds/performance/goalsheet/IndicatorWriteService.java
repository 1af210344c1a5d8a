package policyfunds.performance.goalsheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;
import policyfunds.performance.goal.GoalAccess;
import policyfunds.performance.goal.GoalService;
import policyfunds.performance.goal.PerformanceGoal;
import policyfunds.performance.indicator.Aggregation;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.indicator.IndicatorCategories;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicator.IndicatorService;
import policyfunds.performance.indicatortarget.IndicatorTargetService;
import policyfunds.performance.target.ParsedTarget;

/** Creates, changes and withdraws indicators. */
@ApplicationScoped
class IndicatorWriteService {

  private final GoalService goals;
  private final GoalAccess access;
  private final IndicatorService indicators;
  private final IndicatorTargetService targets;
  private final IndicatorCategories categories;
  private final GoalSheetService sheets;
  private final Ledger ledger;
  private final MergePatch mergePatch;

  IndicatorWriteService(
      GoalService goals,
      GoalAccess access,
      IndicatorService indicators,
      IndicatorTargetService targets,
      IndicatorCategories categories,
      GoalSheetService sheets,
      Ledger ledger,
      MergePatch mergePatch) {
    this.goals = goals;
    this.access = access;
    this.indicators = indicators;
    this.targets = targets;
    this.categories = categories;
    this.sheets = sheets;
    this.ledger = ledger;
    this.mergePatch = mergePatch;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written put(Indicator.Key key, Precondition precondition, ChangeIndicator wanted) {
    PerformanceGoal goal = goals.require(key.goalKey());
    return indicators
        .alone(key)
        .<Written>map(indicator -> {
          access.allowsChange(goal.identity(), precondition, indicator.version());
          return changed(indicator, wanted);
        })
        .orElseGet(() -> {
          access.allowsCreation(goal.identity(), precondition);
          return created(key, wanted);
        });
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(Indicator.Key key, Precondition precondition, ObjectNode patch) {
    Indicator indicator = changeable(key, precondition);
    return changed(indicator, mergePatch.onto(ChangeIndicator.of(indicator), patch));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(Indicator.Key key, Precondition precondition, String reason) {
    Indicator indicator = changeable(key, precondition);
    ledger.because(reason);
    indicators.remove(indicator);
    return new Written.Withdrawn();
  }

  private Indicator changeable(Indicator.Key key, Precondition precondition) {
    PerformanceGoal goal = goals.require(key.goalKey());
    Indicator indicator = indicators.alone(key).orElseThrow(() -> IndicatorService.unknown(key));
    access.allowsChange(goal.identity(), precondition, indicator.version());
    return indicator;
  }

  private Written changed(Indicator indicator, ChangeIndicator wanted) {
    Indicator.Levels levels = levels(wanted);
    ledger.because(wanted.reason());
    // the unit of a bare number stands in the brackets of the name
    List<ParsedTarget> parsed = targets.readAgain(indicator, wanted.name());
    indicator.restate(levels, wanted.unit(), aggregation(wanted, parsed));
    return new Written.Changed(sheets.written(indicator));
  }

  private Written created(Indicator.Key key, ChangeIndicator wanted) {
    if (key.ordinal() < 1) {
      throw ProblemTypes.VALUE_REFUSED
          .because(Text.of("绩效指标的次序从 1 起", "Indicators count from 1"))
          .at("ordinal");
    }
    ledger.because(wanted.reason());
    Indicator indicator =
        new Indicator(key, levels(wanted), wanted.unit(), aggregation(wanted, List.of()), Map.of());
    indicators.add(indicator);
    return new Written.Created(
        "/api/v1/performance-goals/%s/indicators/%d".formatted(key.goalKey(), key.ordinal()),
        sheets.written(indicator));
  }

  private Indicator.Levels levels(ChangeIndicator wanted) {
    return new Indicator.Levels(
        wanted.level1(),
        wanted.level2(),
        categories.of(wanted.level2()).orElse(IndicatorCategory.OTHER),
        wanted.name());
  }

  private static Aggregation aggregation(ChangeIndicator wanted, List<ParsedTarget> targets) {
    return wanted.aggregation() == null ? Aggregation.byDefault(targets) : wanted.aggregation();
  }
}
