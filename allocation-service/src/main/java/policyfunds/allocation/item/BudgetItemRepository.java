package policyfunds.allocation.item;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
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

  Optional<BudgetItem> byKey(BudgetItemKey key) {
    return find("fundCode = ?1 and sequence = ?2", key.fundCode(), key.sequence())
        .firstResultOptional();
  }

  /** The item, held until the transaction ends so that nobody else changes it. */
  Optional<BudgetItem> alone(BudgetItemKey key) {
    return find("fundCode = ?1 and sequence = ?2", key.fundCode(), key.sequence())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<BudgetItemRow> row(BudgetItemKey key) {
    return rows(new Filter()
            .and("i.fundCode = :fund", "fund", key.fundCode())
            .and("i.sequence = :sequence", "sequence", key.sequence()))
        .getResultStream()
        .findFirst();
  }

  List<BudgetItemRow> ofFund(String fundCode) {
    return rows(new Filter().and("i.fundCode = :fund", "fund", fundCode)).getResultList();
  }

  /** The items of a fund as an import compares them, by sequence. */
  List<BudgetItemImport.Line> lines(String fundCode) {
    return getEntityManager()
        .createQuery(
            "select new policyfunds.allocation.item.BudgetItemImport$Line("
                + "i.sequence, i.name, o.name, i.parentSequence, i.ceilingWan, i.sources)"
                + " from BudgetItem i join Organization o on o.id = i.organizationId"
                + " where i.fundCode = :fund order by i.sequence",
            BudgetItemImport.Line.class)
        .setParameter("fund", fundCode)
        .getResultList();
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
