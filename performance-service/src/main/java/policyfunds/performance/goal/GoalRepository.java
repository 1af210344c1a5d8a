package policyfunds.performance.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;

/** The performance goals. */
@ApplicationScoped
class GoalRepository implements PanacheRepositoryBase<PerformanceGoal, String> {

  private static final String ROWS =
      "select new policyfunds.performance.goal.GoalRow(g,"
          + " (select count(*) from Indicator i where i.goalKey = g.goalKey))"
          + " from PerformanceGoal g";

  List<GoalRow> page(Filter filter, String orderBy, PageRequest page) {
    TypedQuery<GoalRow> query =
        getEntityManager()
            .createQuery(ROWS + filter.where() + " order by " + orderBy, GoalRow.class);
    filter.values().forEach(query::setParameter);
    return query
        .setFirstResult((page.page() - 1) * page.pageSize())
        .setMaxResults(page.pageSize())
        .getResultList();
  }

  long count(Filter filter) {
    return count("from PerformanceGoal g" + filter.where(), filter.values());
  }

  List<PerformanceGoal> ofFund(String fundCode) {
    return list("fundCode = ?1 order by position", fundCode);
  }

  List<PerformanceGoal> ofCity(String fundCode, String regionCode) {
    return list("fundCode = ?1 and regionCode = ?2 order by position", fundCode, regionCode);
  }

  List<PerformanceGoal> ofProjects(String fundCode) {
    return list("fundCode = ?1 and kind = ?2 order by position", fundCode, GoalKind.PROJECT);
  }
}
