package policyfunds.task.policytask;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.PageRequest;

/** The tasks. */
@ApplicationScoped
class PolicyTaskRepository implements PanacheRepository<PolicyTask> {

  private static final String TASKS = "from PolicyTask t";
  private static final String IN_DOCUMENT_ORDER = " order by t.id";

  List<PolicyTask> page(Filter filter, String orderBy, PageRequest page) {
    return find(TASKS + filter.where() + " order by " + orderBy, filter.values())
        .page(page.page() - 1, page.pageSize())
        .list();
  }

  long count(Filter filter) {
    return count(TASKS + filter.where(), filter.values());
  }

  Optional<PolicyTask> byKey(PolicyTaskKey key) {
    return at(key).firstResultOptional();
  }

  /** The task, held until the transaction ends so that nobody else changes it. */
  Optional<PolicyTask> alone(PolicyTaskKey key) {
    return at(key).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  private PanacheQuery<PolicyTask> at(PolicyTaskKey key) {
    Filter filter =
        new Filter()
            .and("t.fundCode = :fund", "fund", key.fundCode())
            .and("t.directionCode = :direction", "direction", key.directionCode())
            .and("t.regionCode = :region", "region", key.regionCode())
            .and("t.sequence = :sequence", "sequence", key.sequence());
    return find(TASKS + filter.where(), filter.values());
  }

  List<PolicyTask> ofRegion(String fundCode, String regionCode) {
    Filter filter =
        new Filter()
            .and("t.fundCode = :fund", "fund", fundCode)
            .and("t.regionCode = :region", "region", regionCode);
    return list(TASKS + filter.where() + IN_DOCUMENT_ORDER, filter.values());
  }

  List<PolicyTask> ofFund(String fundCode) {
    Filter filter = new Filter().and("t.fundCode = :fund", "fund", fundCode);
    return list(TASKS + filter.where() + IN_DOCUMENT_ORDER, filter.values());
  }
}
