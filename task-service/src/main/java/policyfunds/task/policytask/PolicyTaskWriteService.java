package policyfunds.task.policytask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYear;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Written;
import policyfunds.task.terms.Terms;

/** Lays tasks on cities, amends and withdraws them, on behalf of an editor. */
@ApplicationScoped
class PolicyTaskWriteService {

  private final PolicyTaskRepository tasks;
  private final FundYears fundYears;
  private final Ledger ledger;
  private final Caller caller;
  private final MergePatch mergePatch;
  private final Regions regions;
  private final FundingDirections directions;
  private final Names names;

  PolicyTaskWriteService(
      PolicyTaskRepository tasks,
      FundYears fundYears,
      Ledger ledger,
      Caller caller,
      MergePatch mergePatch,
      Regions regions,
      FundingDirections directions,
      Names names) {
    this.tasks = tasks;
    this.fundYears = fundYears;
    this.ledger = ledger;
    this.caller = caller;
    this.mergePatch = mergePatch;
    this.regions = regions;
    this.directions = directions;
    this.names = names;
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written put(String sentKey, Precondition precondition, ChangePolicyTask wanted) {
    PolicyTaskKey key = read(sentKey);
    FundYear fund = fundYears.forWriting(key.fundCode());
    caller.mustCover(key.regionCode());
    PolicyTask task = tasks.alone(key).orElse(null);
    if (task == null) {
      precondition.allowsCreation();
    } else {
      precondition.allowsChangeOf(task.version());
    }
    fundYears.mustBeOpen(fund);
    return task == null ? create(key, fund, wanted) : amend(task, wanted);
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written change(String key, Precondition precondition, ObjectNode patch) {
    PolicyTask task = open(read(key), precondition);
    return amend(task, mergePatch.onto(ChangePolicyTask.of(task.terms()), patch));
  }

  @Transactional(Transactional.TxType.MANDATORY)
  Written withdraw(String key, Precondition precondition, String reason) {
    PolicyTask task = open(read(key), precondition);
    ledger.because(reason);
    tasks.delete(task);
    tasks.flush();
    return new Written.Withdrawn();
  }

  /** The task that is there already, known to the writer and in a year that takes changes. */
  private PolicyTask open(PolicyTaskKey key, Precondition precondition) {
    FundYear fund = fundYears.findForWriting(key.fundCode()).orElseThrow(() -> unknown(key));
    PolicyTask task = tasks.alone(key).orElseThrow(() -> unknown(key));
    caller.mustCover(key.regionCode());
    precondition.allowsChangeOf(task.version());
    fundYears.mustBeOpen(fund);
    return task;
  }

  private Written create(PolicyTaskKey key, FundYear fund, ChangePolicyTask wanted) {
    mustBeKnown(key, fund);
    PolicyTask task = new PolicyTask(key, wanted.terms(), Map.of());
    ledger.because(wanted.reason());
    tasks.persist(task);
    tasks.flush();
    return new Written.Created("/api/v1/policy-tasks/" + key, PolicyTaskView.of(task, names));
  }

  private Written amend(PolicyTask task, ChangePolicyTask wanted) {
    Terms terms = wanted.terms();
    ledger.because(wanted.reason());
    task.amend(terms);
    tasks.flush();
    return new Written.Changed(PolicyTaskView.of(task, names));
  }

  private void mustBeKnown(PolicyTaskKey key, FundYear fund) {
    RegionCode province = RegionCode.of(fund.regionCode()).province();
    boolean knownCity =
        regions.citiesOf(province).stream()
            .anyMatch(city -> city.code().value().equals(key.regionCode()));
    if (!knownCity) {
      throw ProblemTypes.REFERENCE_UNKNOWN
          .because(
              Text.of("%s 不是该资金所在省的地级以上市", "%s is no city of the fund's province")
                  .with(key.regionCode()))
          .at("key");
    }
    boolean knownDirection =
        directions.all().stream()
            .anyMatch(direction -> direction.code().value().equals(key.directionCode()));
    if (!knownDirection) {
      throw ProblemTypes.REFERENCE_UNKNOWN
          .because(
              Text.of("没有资金投入方向“%s”", "There is no funding direction \"%s\"")
                  .with(key.directionCode()))
          .at("key");
    }
  }

  private static PolicyTaskKey read(String key) {
    return PolicyTaskKey.read(key).orElseThrow(() -> PolicyTaskService.unknown(key));
  }

  private static Problem unknown(PolicyTaskKey key) {
    return PolicyTaskService.unknown(key.toString());
  }
}
