package policyfunds.allocation.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;

/** The allocations. */
@ApplicationScoped
class AllocationRepository implements PanacheRepository<Allocation> {

  private static final String ROWS =
      "select new policyfunds.allocation.allocation.AllocationRow(a, i.name, o.name, o.kind)"
          + " from Allocation a"
          + " join Organization o on o.id = a.organizationId"
          + " join BudgetItem i on i.fundCode = a.fundCode and i.sequence = a.itemSequence";
  private static final String IN_DOCUMENT_ORDER = "a.fundCode, a.itemSequence, a.id";

  List<AllocationRow> page(Filter filter, String orderBy, PageRequest page) {
    return rows(filter, orderBy)
        .setFirstResult((page.page() - 1) * page.pageSize())
        .setMaxResults(page.pageSize())
        .getResultList();
  }

  /** The allocation, held until the transaction ends so that nobody else changes it. */
  Optional<Allocation> alone(long id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  Optional<AllocationRow> row(long id) {
    return rows(new Filter().and("a.id = :id", "id", id), IN_DOCUMENT_ORDER)
        .getResultStream()
        .findFirst();
  }

  long count(Filter filter) {
    return count("from Allocation a" + filter.where(), filter.values());
  }

  List<AllocationRow> ofFund(String fundCode) {
    return rows(new Filter().and("a.fundCode = :fund", "fund", fundCode), IN_DOCUMENT_ORDER)
        .getResultList();
  }

  List<AllocationRow> ofCity(String fundCode, String regionCode) {
    return rows(
            new Filter()
                .and("a.fundCode = :fund", "fund", fundCode)
                .and("a.regionCode = :region", "region", regionCode),
            IN_DOCUMENT_ORDER)
        .getResultList();
  }

  List<AllocationRow> ofProvince(String fundCode) {
    return rows(
            new Filter().and("a.fundCode = :fund and a.regionCode is null", "fund", fundCode),
            IN_DOCUMENT_ORDER)
        .getResultList();
  }

  /** The allocations of a fund as an import compares them. */
  List<AllocationImport.Line> lines(String fundCode) {
    return getEntityManager()
        .createQuery(
            "select new policyfunds.allocation.allocation.AllocationImport$Line(a.id,"
                + " a.itemSequence, o.name, a.regionCode, a.directionCode, a.amountWan, a.sources)"
                + " from Allocation a join Organization o on o.id = a.organizationId"
                + " where a.fundCode = :fund order by "
                + IN_DOCUMENT_ORDER,
            AllocationImport.Line.class)
        .setParameter("fund", fundCode)
        .getResultList();
  }

  List<AllocationSum> sums(String fundCode) {
    return getEntityManager()
        .createQuery(
            """
            select new policyfunds.allocation.allocation.AllocationSum(
                a.itemSequence, a.directionCode, o.kind,
                case when a.regionCode is null then false else true end,
                sum(a.amountWan), count(*))
            from Allocation a join Organization o on o.id = a.organizationId
            where a.fundCode = :fund
            group by a.itemSequence, a.directionCode, o.kind,
              case when a.regionCode is null then false else true end
            order by a.itemSequence, a.directionCode
            """,
            AllocationSum.class)
        .setParameter("fund", fundCode)
        .getResultList();
  }

  /** Number of cities that receive more than an amount. */
  long citiesAbove(String fundCode, BigDecimal amountWan) {
    return getEntityManager()
        .createQuery(
            """
            select count(*) from (
              select a.regionCode as regionCode from Allocation a
              where a.fundCode = :fund and a.regionCode is not null
              group by a.regionCode having sum(a.amountWan) > :amount) above
            """,
            Long.class)
        .setParameter("fund", fundCode)
        .setParameter("amount", amountWan)
        .getSingleResult();
  }

  private TypedQuery<AllocationRow> rows(Filter filter, String orderBy) {
    TypedQuery<AllocationRow> query =
        getEntityManager()
            .createQuery(ROWS + filter.where() + " order by " + orderBy, AllocationRow.class);
    filter.values().forEach(query::setParameter);
    return query;
  }
}
