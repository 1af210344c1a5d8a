package policyfunds.allocation.total;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;

/** The printed totals. */
@ApplicationScoped
class StatedTotalRepository implements PanacheRepository<StatedTotal> {

  private static final String ROWS =
      "select new policyfunds.allocation.total.StatedTotalRow(t, o.name) from StatedTotal t"
          + " left join Organization o on o.id = t.organizationId";

  List<StatedTotalRow> page(Filter filter, PageRequest page) {
    return rows(filter)
        .setFirstResult((page.page() - 1) * page.pageSize())
        .setMaxResults(page.pageSize())
        .getResultList();
  }

  List<StatedTotalRow> ofFund(String fundCode) {
    return rows(new Filter().and("t.fundCode = :fund", "fund", fundCode)).getResultList();
  }

  /** The printed totals of a fund as an import compares them. */
  List<StatedTotalImport.Line> lines(String fundCode) {
    return getEntityManager()
        .createQuery(
            "select new policyfunds.allocation.total.StatedTotalImport$Line(t.id, t.scope,"
                + " t.itemSequence, o.name, t.directionCode, t.valueWan, t.sources)"
                + " from StatedTotal t left join Organization o on o.id = t.organizationId"
                + " where t.fundCode = :fund order by t.id",
            StatedTotalImport.Line.class)
        .setParameter("fund", fundCode)
        .getResultList();
  }

  long count(Filter filter) {
    return count("from StatedTotal t" + filter.where(), filter.values());
  }

  private TypedQuery<StatedTotalRow> rows(Filter filter) {
    TypedQuery<StatedTotalRow> query =
        getEntityManager()
            .createQuery(
                ROWS + filter.where() + " order by t.fundCode, t.id", StatedTotalRow.class);
    filter.values().forEach(query::setParameter);
    return query;
  }
}
