package policyfunds.performance.goal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.database.JsonText;
import policyfunds.kernel.imports.Comparison;

/** The goals of a document beside those that are held, and their way into the table. */
@ApplicationScoped
public class GoalImport {

  private static final String TABLE = "performance_goal";

  private static final Comparison.Rows<PerformanceGoal> ROWS =
      new Comparison.Rows<>(
          TABLE,
          PerformanceGoal::key,
          GoalImport::members,
          PerformanceGoal::sources,
          PerformanceGoal::position);

  private static final List<Column<PerformanceGoal>> KEYS =
      List.of(new Column<>("goal_key", "text", PerformanceGoal::key));

  private static final List<Column<PerformanceGoal>> IDENTITY =
      List.of(
          new Column<>("fund_code", "text", PerformanceGoal::fundCode),
          new Column<>("kind", "text", PerformanceGoal::kind),
          new Column<>("region_code", "text", PerformanceGoal::regionCode),
          new Column<>("direction_code", "text", PerformanceGoal::directionCode),
          new Column<>("project_ordinal", "integer", PerformanceGoal::projectOrdinal));

  private static final List<Column<PerformanceGoal>> VALUES =
      List.of(
          new Column<>("position", "integer", PerformanceGoal::position),
          new Column<>("name", "text", PerformanceGoal::name),
          new Column<>("requested_amount_wan", "numeric", PerformanceGoal::requestedAmountWan),
          new Column<>("text", "text", PerformanceGoal::text),
          new Column<>("item_sequences", "integer[]", GoalImport::itemsAsArray),
          new Column<>("sources", "jsonb", goal -> JsonText.of(goal.sources())));

  private final EntityManager database;
  private final GoalRepository goals;

  GoalImport(EntityManager database, GoalRepository goals) {
    this.database = database;
    this.goals = goals;
  }

  /** The goals that are held of a fund, to be compared with. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<PerformanceGoal> held(String fundCode) {
    return goals.unchangeable(fundCode);
  }

  /** What the document wants beside what is held. */
  public static Comparison<PerformanceGoal> compare(
      List<PerformanceGoal> held, List<PerformanceGoal> wanted) {
    return Comparison.of(ROWS, held, wanted);
  }

  /** Removes what the document has no more; its indicators must be gone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Comparison<PerformanceGoal> compared) {
    Bulk.delete(database, TABLE, KEYS, compared.removed());
  }

  /** Writes what the document wants. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Comparison<PerformanceGoal> compared) {
    // goals that change places pass through each other's
    database
        .createNativeQuery("set constraints performance_goal_fund_code_position_key deferred")
        .executeUpdate();
    Bulk.update(
        database,
        TABLE,
        KEYS,
        VALUES,
        compared.overwritten().stream().map(Comparison.Pair::wanted).toList());
    Bulk.insert(
        database,
        TABLE,
        Stream.of(KEYS, IDENTITY, VALUES).flatMap(List::stream).toList(),
        compared.added());
  }

  private static Map<String, Object> members(PerformanceGoal goal) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", goal.name());
    members.put("requestedAmountWan", goal.requestedAmountWan());
    members.put("text", goal.text());
    members.put("itemSequences", goal.itemSequences());
    return members;
  }

  private static String itemsAsArray(PerformanceGoal goal) {
    List<Integer> items = goal.itemSequences() == null ? List.of() : goal.itemSequences();
    return items.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
