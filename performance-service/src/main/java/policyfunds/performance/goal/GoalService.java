package policyfunds.performance.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** Finds performance goals and takes up new ones. */
@ApplicationScoped
public class GoalService {

  private static final Map<String, String> SORTS =
      Map.of("requestedAmountWan", "g.requestedAmountWan", "regionCode", "g.regionCode");

  private final GoalRepository goals;
  private final FundYears fundYears;
  private final FundingDirections directions;
  private final Names names;

  GoalService(
      GoalRepository goals, FundYears fundYears, FundingDirections directions, Names names) {
    this.goals = goals;
    this.fundYears = fundYears;
    this.directions = directions;
    this.names = names;
  }

  /** Takes up a goal; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void add(PerformanceGoal goal) {
    goals.persist(goal);
  }

  /** The goal of that key, if there is one, alone until the caller's transaction ends. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<PerformanceGoal> alone(String key) {
    return goals.alone(key);
  }

  /** The place of a new goal, behind all others of its fund. */
  @Transactional(Transactional.TxType.MANDATORY)
  public int nextPosition(String fundCode) {
    return goals.nextPosition(fundCode);
  }

  /** Withdraws a goal; the database keeps one that has indicators. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(PerformanceGoal goal) {
    goals.delete(goal);
    goals.flush();
  }

  @Transactional
  Page<GoalView> page(PageRequest page, GoalFilter asked) {
    String orderBy = Sorting.orderBy(asked.sort, SORTS, "g.fundCode, g.position");
    Filter filter =
        new Filter()
            .and("g.fundCode in :funds", "funds", fundYears.selected(asked.year, asked.fund))
            .and("g.kind = :kind", "kind", asked.kind)
            .and(
                "g.regionCode = :region",
                "region",
                asked.regionCode == null ? null : asked.regionCode.value())
            .and(
                "g.directionCode = :direction",
                "direction",
                asked.directionCode == null
                    ? null
                    : directions.require(asked.directionCode).code().value());
    return new Page<>(
            goals.page(filter, orderBy, page), page.page(), page.pageSize(), goals.count(filter))
        .map(row -> GoalView.of(row, names));
  }

  /**
   * The goal of that key.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional
  public PerformanceGoal require(String key) {
    return goals.findByIdOptional(key).orElseThrow(() -> unknown(key));
  }

  /** All goals of a fund in document order, to be read only. */
  @Transactional
  public List<PerformanceGoal> ofFund(String fundCode) {
    return goals.unchangeable(fundCode);
  }

  /** The goals of one city. */
  @Transactional
  public List<PerformanceGoal> ofCity(String fundCode, String regionCode) {
    return goals.ofCity(fundCode, regionCode);
  }

  /** The goals of the province's own projects. */
  @Transactional
  public List<PerformanceGoal> ofProjects(String fundCode) {
    return goals.ofProjects(fundCode);
  }

  /** The answer to whoever asks for a goal that is not there. */
  public static Problem unknown(String key) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("没有绩效目标“%s”", "There is no performance goal \"%s\"").with(Shown.of(key)));
  }
}
