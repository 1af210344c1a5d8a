package policyfunds.performance.indicatortarget;

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
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Comparison;

/** The target values of a document beside those that are held, and their way into the table. */
@ApplicationScoped
public class IndicatorTargetImport {

  private static final String TABLE = "indicator_target";

  private static final Comparison.Rows<IndicatorTarget> ROWS =
      new Comparison.Rows<>(
          TABLE,
          target -> target.key().toString(),
          IndicatorTargetImport::members,
          IndicatorTargetImport::sources);

  private static final List<Column<IndicatorTarget>> KEYS =
      List.of(
          new Column<>("goal_key", "text", IndicatorTarget::goalKey),
          new Column<>("ordinal", "integer", IndicatorTarget::ordinal),
          new Column<>("span", "text", IndicatorTarget::span));

  private static final List<Column<IndicatorTarget>> VALUES =
      List.of(
          new Column<>("as_written", "text", IndicatorTarget::asWritten),
          new Column<>("kind", "text", IndicatorTarget::kind),
          new Column<>("operator", "text", IndicatorTarget::operator),
          new Column<>("value", "numeric", IndicatorTarget::value),
          new Column<>("unit", "text", IndicatorTarget::unit),
          new Column<>("parts", "jsonb", target -> json(target.parts())),
          new Column<>("components", "jsonb", target -> json(target.components())),
          new Column<>("warnings", "jsonb", target -> json(target.warnings())),
          new Column<>("source", "jsonb", target -> json(target.source())));

  private final EntityManager database;
  private final IndicatorTargetRepository targets;

  IndicatorTargetImport(EntityManager database, IndicatorTargetRepository targets) {
    this.database = database;
    this.targets = targets;
  }

  /** The target values that are held of a fund's goals, to be compared with. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<IndicatorTarget> held(String fundCode) {
    return targets.unchangeable(fundCode);
  }

  /** What the document wants beside what is held. */
  public static Comparison<IndicatorTarget> compare(
      List<IndicatorTarget> held, List<IndicatorTarget> wanted) {
    return Comparison.of(ROWS, held, wanted);
  }

  /** Removes what the document has no more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Comparison<IndicatorTarget> compared) {
    Bulk.delete(database, TABLE, KEYS, compared.removed());
  }

  /** Writes what the document wants; its indicators must be there. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(Comparison<IndicatorTarget> compared) {
    Bulk.update(
        database,
        TABLE,
        KEYS,
        VALUES,
        compared.overwritten().stream().map(Comparison.Pair::wanted).toList());
    Bulk.insert(
        database, TABLE, Stream.concat(KEYS.stream(), VALUES.stream()).toList(), compared.added());
  }

  private static Map<String, Object> members(IndicatorTarget target) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("asWritten", target.asWritten());
    members.put("kind", target.kind());
    members.put("operator", target.operator());
    members.put("value", target.value());
    members.put("unit", target.unit());
    return members;
  }

  private static Map<String, Source> sources(IndicatorTarget target) {
    return target.source() == null ? Map.of() : Map.of("asWritten", target.source());
  }

  private static String json(Object value) {
    return value == null ? null : JsonText.of(value);
  }
}
