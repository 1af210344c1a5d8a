package policyfunds.performance.indicatortarget;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;
import policyfunds.performance.target.TargetKind;

/** The target values. */
@ApplicationScoped
class IndicatorTargetRepository
    implements PanacheRepositoryBase<IndicatorTarget, IndicatorTarget.Key> {

  private static final String FROM =
      " from IndicatorTarget t"
          + " join Indicator i on i.goalKey = t.goalKey and i.ordinal = t.ordinal"
          + " join PerformanceGoal g on g.goalKey = t.goalKey";
  private static final String ROWS =
      "select new policyfunds.performance.indicatortarget.IndicatorTargetRow(t, i.name, i.level1,"
          + " i.level2, i.category, g.fundCode, g.kind, g.name, g.regionCode, g.directionCode)"
          + FROM;
  private static final String NUMBERS =
      "select new policyfunds.performance.indicatortarget.TargetValue(t.goalKey, t.ordinal,"
          + " i.name, t.span, t.value, t.unit, t.source)"
          + FROM
          + " where g.fundCode = :fund and t.kind = :kind order by g.position, t.ordinal, t.span";

  List<IndicatorTargetRow> page(Filter filter, String orderBy, PageRequest page) {
    return bound(
            getEntityManager()
                .createQuery(
                    ROWS + filter.where() + " order by " + orderBy, IndicatorTargetRow.class),
            filter)
        .setFirstResult((page.page() - 1) * page.pageSize())
        .setMaxResults(page.pageSize())
        .getResultList();
  }

  long count(Filter filter) {
    return bound(
            getEntityManager().createQuery("select count(*)" + FROM + filter.where(), Long.class),
            filter)
        .getSingleResult();
  }

  List<IndicatorTarget> ofGoals(Collection<String> goalKeys) {
    return list("goalKey in ?1 order by goalKey, ordinal, span", goalKeys);
  }

  List<TargetValue> numbersOf(String fundCode) {
    return getEntityManager()
        .createQuery(NUMBERS, TargetValue.class)
        .setParameter("fund", fundCode)
        .setParameter("kind", TargetKind.NUMERIC)
        .getResultList();
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, Filter filter) {
    filter.values().forEach(query::setParameter);
    return query;
  }
}
