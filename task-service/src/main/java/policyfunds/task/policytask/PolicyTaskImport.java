package policyfunds.task.policytask;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.database.JsonText;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Comparison;
import policyfunds.task.terms.Terms;

/** The tasks of a document beside those that are held, and their way into the table. */
@ApplicationScoped
public class PolicyTaskImport {

  private static final String TABLE = "policy_task";

  private static final Comparison.Rows<PolicyTask> ROWS =
      new Comparison.Rows<>(
          TABLE,
          task -> task.key().toString(),
          PolicyTaskImport::members,
          PolicyTaskImport::sources);

  private static final Map<String, String> MEMBERS_OF_ONE_CELL =
      Map.of(
          "workloadUnit", "workload",
          "workloadReference", "workload",
          "windowStart", "window",
          "windowEnd", "window");

  private static final List<Column<PolicyTask>> KEYS =
      List.of(
          new Column<>("fund_code", "text", task -> task.key().fundCode()),
          new Column<>("direction_code", "text", task -> task.key().directionCode()),
          new Column<>("region_code", "text", task -> task.key().regionCode()),
          new Column<>("sequence", "integer", task -> task.key().sequence()));

  private static final List<Column<PolicyTask>> VALUES =
      List.of(
          new Column<>("name", "text", task -> task.terms().name()),
          new Column<>("requirement", "text", task -> task.terms().requirement()),
          new Column<>("nature", "text", task -> task.terms().nature()),
          new Column<>("implementation_mode", "text", task -> task.terms().implementationMode()),
          new Column<>("standard", "text", task -> task.terms().standard()),
          new Column<>("workload_value", "numeric", PolicyTask::workloadValue),
          new Column<>("workload_unit", "text", PolicyTask::workloadUnit),
          new Column<>("workload_reference", "text", PolicyTask::workloadReference),
          new Column<>("window_start", "date", task -> task.terms().window().start()),
          new Column<>("window_end", "date", task -> task.terms().window().end()),
          new Column<>("sources", "jsonb", task -> JsonText.of(task.sources())));

  private final EntityManager database;
  private final PolicyTaskRepository tasks;

  PolicyTaskImport(EntityManager database, PolicyTaskRepository tasks) {
    this.database = database;
    this.tasks = tasks;
  }

  /** The tasks of a document beside those of its fund. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Comparison<PolicyTask> compare(String fundCode, List<PolicyTask> wanted) {
    return Comparison.of(ROWS, tasks.ofFund(fundCode), wanted);
  }

  /** Writes what the document wants; part of the caller's transaction. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void carryOut(Comparison<PolicyTask> compared) {
    Bulk.delete(database, TABLE, KEYS, compared.removed());
    Bulk.update(
        database,
        TABLE,
        KEYS,
        VALUES,
        compared.overwritten().stream().map(Comparison.Pair::wanted).toList());
    Bulk.insert(
        database, TABLE, Stream.concat(KEYS.stream(), VALUES.stream()).toList(), compared.added());
    // what was read is no longer what is there
    database.clear();
  }

  private static Map<String, Object> members(PolicyTask task) {
    Terms terms = task.terms();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", terms.name());
    members.put("requirement", terms.requirement());
    members.put("nature", terms.nature());
    members.put("implementationMode", terms.implementationMode());
    members.put("standard", terms.standard());
    members.put("workload", task.workloadValue());
    members.put("workloadUnit", task.workloadUnit());
    members.put("workloadReference", task.workloadReference());
    members.put("windowStart", terms.window().start());
    members.put("windowEnd", terms.window().end());
    return members;
  }

  /** The cells of the members: a workload and a window are several members out of one cell. */
  private static Map<String, Source> sources(PolicyTask task) {
    Map<String, Source> sources = new HashMap<>(task.sources());
    MEMBERS_OF_ONE_CELL.forEach((member, cell) -> {
      if (sources.containsKey(cell)) {
        sources.put(member, sources.get(cell));
      }
    });
    return sources;
  }
}
