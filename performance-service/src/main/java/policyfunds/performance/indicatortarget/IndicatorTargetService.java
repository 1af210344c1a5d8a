package policyfunds.performance.indicatortarget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetParser;

/** Finds target values and takes up new ones. */
@ApplicationScoped
public class IndicatorTargetService {

  private final IndicatorTargetRepository targets;

  IndicatorTargetService(IndicatorTargetRepository targets) {
    this.targets = targets;
  }

  /** Takes up a target; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(IndicatorTarget target) {
    targets.persist(target);
  }

  @Transactional
  TargetView view(IndicatorTarget.Key key) {
    return TargetView.of(targets.findByIdOptional(key).orElseThrow(() -> unknown(key)));
  }

  /** The targets of several goals, each goal's in the order of its indicators. */
  @Transactional
  public List<IndicatorTarget> ofGoals(Collection<String> goalKeys) {
    return targets.ofGoals(goalKeys);
  }

  /** The targets of a fund, each goal's in the order of its indicators, to be read only. */
  @Transactional
  public List<IndicatorTarget> ofFund(String fundCode) {
    return targets.unchangeable(fundCode);
  }

  /** The targets of one indicator. */
  @Transactional
  public List<IndicatorTarget> ofIndicator(Indicator.Key key) {
    return targets.ofIndicator(key);
  }

  /**
   * Reads the targets of an indicator anew by the name that it is to have, which may hold the unit.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<ParsedTarget> readAgain(Indicator indicator, String newName) {
    return ofIndicator(indicator.key()).stream()
        .map(target -> {
          ParsedTarget parsed = TargetParser.parse(target.asWritten(), newName);
          target.restate(parsed);
          return parsed;
        })
        .toList();
  }

  /** The numbers among a fund's targets, in document order. */
  @Transactional
  public List<TargetValue> numbersOf(String fundCode) {
    return targets.numbersOf(fundCode);
  }

  static Problem unknown(IndicatorTarget.Key key) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("没有该绩效指标的指标值 %s", "The indicator has no target value %s").with(key.span()));
  }
}
