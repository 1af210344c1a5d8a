package policyfunds.performance.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

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

  /** The indicators of several goals, each goal's in their order. */
  @Transactional
  public List<Indicator> ofGoals(Collection<String> goalKeys) {
    return indicators.ofGoals(goalKeys);
  }
}
