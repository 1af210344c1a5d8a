package policyfunds.performance.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** Finds indicators and takes up new ones. */
@ApplicationScoped
public class IndicatorService {

  private final IndicatorRepository indicators;

  IndicatorService(IndicatorRepository indicators) {
    this.indicators = indicators;
  }

  /** Takes up an indicator; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(Indicator indicator) {
    indicators.persist(indicator);
  }

  /**
   * The indicator of that key.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional
  public Indicator require(Indicator.Key key) {
    return indicators.findByIdOptional(key).orElseThrow(() -> unknown(key));
  }

  /** The indicator of that key, if there is one, alone until the caller's transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<Indicator> alone(Indicator.Key key) {
    return indicators.alone(key);
  }

  /**
   * The indicator of that key; nobody changes it before the caller's transaction ends.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Indicator held(Indicator.Key key) {
    return indicators.held(key).orElseThrow(() -> unknown(key));
  }

  /** Withdraws an indicator; the database keeps one that has targets. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Indicator indicator) {
    indicators.delete(indicator);
    indicators.flush();
  }

  /** The indicators of several goals, each goal's in their order. */
  @Transactional
  public List<Indicator> ofGoals(Collection<String> goalKeys) {
    return indicators.ofGoals(goalKeys);
  }

  /** The indicators of a fund, each goal's in their order, to be read only. */
  @Transactional
  public List<Indicator> ofFund(String fundCode) {
    return indicators.unchangeable(fundCode);
  }

  /** Those of a fund that are of one category, each goal's in their order. */
  @Transactional
  public List<Indicator> ofCategory(String fundCode, IndicatorCategory category) {
    return indicators.ofCategory(fundCode, category);
  }

  /** The answer to whoever asks for an indicator that is not there. */
  public static Problem unknown(Indicator.Key key) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("绩效目标“%s”没有第 %s 项绩效指标", "Goal \"%s\" has no indicator %s")
            .with(Shown.of(key.goalKey()), key.ordinal()));
  }
}
