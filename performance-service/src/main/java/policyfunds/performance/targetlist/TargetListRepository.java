package policyfunds.performance.targetlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;

/** The rows of the list: targets, each joined with its indicator and goal. */
@ApplicationScoped
class TargetListRepository {

  private static final String FROM =
      " from IndicatorTarget t"
          + " join Indicator i on i.goalKey = t.goalKey and i.ordinal = t.ordinal"
          + " join PerformanceGoal g on g.goalKey = t.goalKey";
  private static final String ROWS =
      "select new policyfunds.performance.targetlist.IndicatorTargetRow(t, i.name, i.level1,"
          + " i.level2, i.category, g.fundCode, g.kind, g.name, g.regionCode, g.directionCode)"
          + FROM;

  private final EntityManager database;

  TargetListRepository(EntityManager database) {
    this.database = database;
  }

  List<IndicatorTargetRow> page(Filter filter, String orderBy, PageRequest page) {
    return bound(
            database.createQuery(
                ROWS + filter.where() + " order by " + orderBy, IndicatorTargetRow.class),
            filter)
        .setFirstResult((page.page() - 1) * page.pageSize())
        .setMaxResults(page.pageSize())
        .getResultList();
  }

  long count(Filter filter) {
    return bound(
            database.createQuery("select count(*)" + FROM + filter.where(), Long.class), filter)
        .getSingleResult();
  }

  private static <T> TypedQuery<T> bound(TypedQuery<T> query, Filter filter) {
    filter.values().forEach(query::setParameter);
    return query;
  }
}
