package policyfunds.allocation.item;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.List;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;

/** The budget items. */
@ApplicationScoped
class BudgetItemRepository implements PanacheRepository<BudgetItem> {

  private static final String ROWS =
      "select new policyfunds.allocation.item.BudgetItemRow(i, o.name, o.kind)"
          + " from BudgetItem i join Organization o on o.id = i.organizationId";

  List<BudgetItemRow> page(Filter filter, PageRequest page) {
    return rows(filter)
        .setFirstResult((page.page() - 1) * page.pageSize())
        .setMaxResults(page.pageSize())
        .getResultList();
  }

  List<BudgetItemRow> ofFund(String fundCode) {
    return rows(new Filter().and("i.fundCode = :fund", "fund", fundCode)).getResultList();
  }

  long count(Filter filter) {
    return count("from BudgetItem i" + filter.where(), filter.values());
  }

  private TypedQuery<BudgetItemRow> rows(Filter filter) {
    TypedQuery<BudgetItemRow> query =
        getEntityManager()
            .createQuery(
                ROWS + filter.where() + " order by i.fundCode, i.sequence", BudgetItemRow.class);
    filter.values().forEach(query::setParameter);
    return query;
  }
}
