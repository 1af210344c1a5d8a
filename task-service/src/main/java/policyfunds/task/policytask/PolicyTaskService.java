package policyfunds.task.policytask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.query.Sorting;

/** Finds tasks and takes up new ones. */
@ApplicationScoped
public class PolicyTaskService {

  private static final Map<String, String> SORTS =
      Map.of(
          "sequence", "t.sequence",
          "regionCode", "t.regionCode",
          "directionCode", "t.directionCode",
          // a task without a number comes last whichever way numbers are sorted
          "workload", "case when t.workloadValue is null then 1 else 0 end, t.workloadValue",
          "windowStart", "t.windowStart",
          "windowEnd", "t.windowEnd");

  private final PolicyTaskRepository tasks;
  private final FundYears fundYears;
  private final FundingDirections directions;
  private final Names names;

  PolicyTaskService(
      PolicyTaskRepository tasks, FundYears fundYears, FundingDirections directions, Names names) {
    this.tasks = tasks;
    this.fundYears = fundYears;
    this.directions = directions;
    this.names = names;
  }

  /** Takes up a task; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(PolicyTask task) {
    tasks.persist(task);
  }

  @Transactional
  Page<PolicyTaskView> page(PageRequest page, PolicyTaskFilter asked) {
    String orderBy = Sorting.orderBy(asked.sort, SORTS, "t.fundCode, t.id");
    Filter filter =
        new Filter()
            .and("t.fundCode in :funds", "funds", fundYears.selected(asked.year, asked.fund))
            .and(
                "t.regionCode = :region",
                "region",
                asked.regionCode == null ? null : asked.regionCode.value())
            .and(
                "t.directionCode = :direction",
                "direction",
                asked.directionCode == null
                    ? null
                    : directions.require(asked.directionCode).code().value())
            .and("t.nature = :nature", "nature", asked.nature);
    return new Page<>(
            tasks.page(filter, orderBy, page), page.page(), page.pageSize(), tasks.count(filter))
        .map(task -> PolicyTaskView.of(task, names));
  }

  /**
   * The task of that key.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional
  PolicyTaskView task(String key) {
    return PolicyTaskKey.read(key)
        .flatMap(tasks::byKey)
        .map(task -> PolicyTaskView.of(task, names))
        .orElseThrow(() -> unknown(key));
  }

  static Problem unknown(String key) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("没有政策任务“%s”", "There is no policy task \"%s\"").with(Shown.of(key)));
  }

  /** The tasks of one city in document order. */
  @Transactional
  public List<PolicyTask> ofRegion(String fundCode, String regionCode) {
    return tasks.ofRegion(fundCode, regionCode);
  }

  /** All tasks of a fund in document order. */
  @Transactional
  public List<PolicyTask> ofFund(String fundCode) {
    return tasks.ofFund(fundCode);
  }
}
