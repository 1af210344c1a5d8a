package policyfunds.performance.goal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.hibernate.jpa.HibernateHints;
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

  /** Those of a fund, to be read or compared with only: nothing is kept to notice a change. */
  List<PerformanceGoal> unchangeable(String fundCode) {
    return find("fundCode = ?1 order by position", fundCode)
        .withHint(HibernateHints.HINT_READ_ONLY, true)
        .list();
  }

  List<PerformanceGoal> ofCity(String fundCode, String regionCode) {
    return list("fundCode = ?1 and regionCode = ?2 order by position", fundCode, regionCode);
  }

  List<PerformanceGoal> ofProjects(String fundCode) {
    return list("fundCode = ?1 and kind = ?2 order by position", fundCode, GoalKind.PROJECT);
  }

  /** The goal alone: whoever else changes it waits until the transaction ends. */
  Optional<PerformanceGoal> alone(String key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The place behind all goals of a fund; nobody else takes it before the transaction ends. */
  int nextPosition(String fundCode) {
    getEntityManager()
        .createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(:name, 0)) as text)")
        .setParameter("name", "next goal of " + fundCode)
        .getSingleResult();
    return getEntityManager()
        .createQuery(
            "select coalesce(max(g.position), 0) + 1 from PerformanceGoal g"
                + " where g.fundCode = :fund",
            Integer.class)
        .setParameter("fund", fundCode)
        .getSingleResult();
  }
}
