package policyfunds.performance.indicator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;

/** The indicators. */
@ApplicationScoped
class IndicatorRepository implements PanacheRepositoryBase<Indicator, Indicator.Key> {

  List<Indicator> ofGoals(Collection<String> goalKeys) {
    return list("goalKey in ?1 order by goalKey, ordinal", goalKeys);
  }

  /** Those of a fund, to be read or compared with only. */
  List<Indicator> unchangeable(String fundCode) {
    return find(
            "goalKey in (select g.goalKey from PerformanceGoal g where g.fundCode = ?1)"
                + " order by goalKey, ordinal",
            fundCode)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .list();
  }

  List<Indicator> ofCategory(String fundCode, IndicatorCategory category) {
    return list(
        "category = ?2 and goalKey in (select g.goalKey from PerformanceGoal g where g.fundCode = ?1)"
            + " order by goalKey, ordinal",
        fundCode,
        category);
  }

  /** The indicator alone: whoever else changes it or its targets waits. */
  Optional<Indicator> alone(Indicator.Key key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The indicator, held against being changed until the transaction ends. */
  Optional<Indicator> held(Indicator.Key key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_READ);
  }
}
