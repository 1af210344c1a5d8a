package policyfunds.kernel.fundyear;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.query.FiscalYear;

/** The fund years of a service's database. */
@ApplicationScoped
class FundYearRepository implements PanacheRepositoryBase<FundYear, String> {

  private static final String WITH_DIGEST =
      "select new policyfunds.kernel.fundyear.FundInYear(f, d.digest) from FundYear f"
          + " left join SourceDocument d on d.id = f.documentId";

  List<FundInYear> inYear(FiscalYear year) {
    return getEntityManager()
        .createQuery(
            WITH_DIGEST + " where f.fiscalYear = :year order by f.fundCode", FundInYear.class)
        .setParameter("year", year.value())
        .getResultList();
  }

  List<FundInYear> open() {
    return getEntityManager()
        .createQuery(WITH_DIGEST + " where f.status = :open order by f.fundCode", FundInYear.class)
        .setParameter("open", FundYear.Status.OPEN)
        .getResultList();
  }

  Optional<FundInYear> byCode(String fundCode) {
    return getEntityManager()
        .createQuery(WITH_DIGEST + " where f.fundCode = :code", FundInYear.class)
        .setParameter("code", fundCode)
        .getResultStream()
        .findFirst();
  }

  /** The fund year that rests on a document. */
  Optional<FundYear> restingOn(String documentId) {
    return find("documentId", documentId).firstResultOptional();
  }

  /** The fund year, held against being locked until the transaction ends. */
  Optional<FundYear> held(String fundCode) {
    return findByIdOptional(fundCode, LockModeType.PESSIMISTIC_READ);
  }

  /** The fund year alone: all writes that rest on it have ended, and none begins. */
  Optional<FundYear> alone(String fundCode) {
    return findByIdOptional(fundCode, LockModeType.PESSIMISTIC_WRITE);
  }

  List<FundYear> page(FiscalYear year, int page, int pageSize) {
    String order = "order by fiscalYear, fundCode";
    return (year == null ? find(order) : find("fiscalYear = ?1 " + order, year.value()))
        .page(page - 1, pageSize)
        .list();
  }

  long count(FiscalYear year) {
    return year == null ? count() : count("fiscalYear", year.value());
  }
}
