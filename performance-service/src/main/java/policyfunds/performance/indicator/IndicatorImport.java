package policyfunds.performance.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.database.JsonText;
import policyfunds.kernel.imports.Comparison;

/**
 * The indicators of a document beside those that are held, and their way into the table. No
 * document says how the cities' values are put together: that begins by the rule and stays as it
 * was decided.
 */
@ApplicationScoped
public class IndicatorImport {

  private static final String TABLE = "indicator";

  private static final Comparison.Rows<Indicator> ROWS =
      new Comparison.Rows<>(
          TABLE,
          indicator -> indicator.key().toString(),
          IndicatorImport::members,
          Indicator::sources);

  private static final List<Column<Indicator>> KEYS =
      List.of(
          new Column<>("goal_key", "text", Indicator::goalKey),
          new Column<>("ordinal", "integer", Indicator::ordinal));

  private static final List<Column<Indicator>> VALUES =
      List.of(
          new Column<>("level1", "text", Indicator::level1),
          new Column<>("level2", "text", Indicator::level2),
          new Column<>("category", "text", Indicator::category),
          new Column<>("name", "text", Indicator::name),
          new Column<>("unit", "text", Indicator::unit),
          new Column<>("sources", "jsonb", indicator -> JsonText.of(indicator.sources())));

  private static final List<Column<Indicator>> NEW =
      Stream.of(
              KEYS.stream(),
              VALUES.stream(),
              Stream.of(new Column<>("aggregation", "text", Indicator::aggregation)))
          .flatMap(columns -> columns)
          .toList();

  private final EntityManager database;
  private final IndicatorRepository indicators;

  IndicatorImport(EntityManager database, IndicatorRepository indicators) {
    this.database = database;
    this.indicators = indicators;
  }

  /** The indicators that are held of a fund's goals, to be compared with. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Indicator> held(String fundCode) {
    return indicators.unchangeable(fundCode);
  }

  /** What the document wants beside what is held. */
  public static Comparison<Indicator> compare(List<Indicator> held, List<Indicator> wanted) {
    return Comparison.of(ROWS, held, wanted);
  }

  /** Removes what the document has no more; its target values must be gone. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Comparison<Indicator> compared) {
    Bulk.delete(database, TABLE, KEYS, compared.removed());
  }

  /** Writes what the document wants; its goals must be there. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Comparison<Indicator> compared) {
    Bulk.update(
        database,
        TABLE,
        KEYS,
        VALUES,
        compared.overwritten().stream().map(Comparison.Pair::wanted).toList());
    Bulk.insert(database, TABLE, NEW, compared.added());
  }

  private static Map<String, Object> members(Indicator indicator) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("level1", indicator.level1());
    members.put("level2", indicator.level2());
    members.put("category", indicator.category());
    members.put("name", indicator.name());
    members.put("unit", indicator.unit());
    return members;
  }
}
