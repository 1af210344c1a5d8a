package policyfunds.performance.indicatortarget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
import policyfunds.performance.indicator.Indicator;
import policyfunds.performance.target.TargetKind;

/** The target values. */
@ApplicationScoped
class IndicatorTargetRepository
    implements PanacheRepositoryBase<IndicatorTarget, IndicatorTarget.Key> {

  private static final String NUMBERS =
      "select new policyfunds.performance.indicatortarget.TargetValue(t.goalKey, t.ordinal,"
          + " i.name, i.category, t.span, t.value, t.unit, t.source)"
          + " from IndicatorTarget t"
          + " join Indicator i on i.goalKey = t.goalKey and i.ordinal = t.ordinal"
          + " join PerformanceGoal g on g.goalKey = t.goalKey"
          + " where g.fundCode = :fund and t.kind = :kind order by g.position, t.ordinal, t.span";

  List<IndicatorTarget> ofGoals(Collection<String> goalKeys) {
    return list("goalKey in ?1 order by goalKey, ordinal, span", goalKeys);
  }

  List<IndicatorTarget> ofIndicator(Indicator.Key key) {
    return list("goalKey = ?1 and ordinal = ?2 order by span", key.goalKey(), key.ordinal());
  }

  /** Those of a fund, to be read or compared with only. */
  List<IndicatorTarget> unchangeable(String fundCode) {
    return find(
            "goalKey in (select g.goalKey from PerformanceGoal g where g.fundCode = ?1)"
                + " order by goalKey, ordinal, span",
            fundCode)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .list();
  }

  /** The target alone: whoever else changes it waits until the transaction ends. */
  Optional<IndicatorTarget> alone(IndicatorTarget.Key key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  List<TargetValue> numbersOf(String fundCode) {
    return getEntityManager()
        .createQuery(NUMBERS, TargetValue.class)
        .setParameter("fund", fundCode)
        .setParameter("kind", TargetKind.NUMERIC)
        .getResultList();
  }
}
