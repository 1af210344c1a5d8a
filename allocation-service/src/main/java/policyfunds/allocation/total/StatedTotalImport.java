package policyfunds.allocation.total;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.database.JsonText;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Comparison;
import policyfunds.kernel.imports.Comparison.Pair;

/** The printed totals of a document beside those that are held, and their way into the table. */
@ApplicationScoped
public class StatedTotalImport {

  private static final String TABLE = "stated_total";

  /**
   * A printed total as it is held or as a document wants it.
   *
   * @param id null for one that is wanted
   */
  public record Line(
      Long id,
      TotalScope scope,
      Integer itemSequence,
      String organization,
      String directionCode,
      BigDecimal valueWan,
      Map<String, Source> sources) {

    String key() {
      return Stream.of(scope, itemSequence, organization, directionCode)
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(Collectors.joining(":"));
    }
  }

  private static final Comparison.Rows<Line> ROWS =
      new Comparison.Rows<>(
          TABLE, Line::key, line -> Map.of("valueWan", line.valueWan()), Line::sources);

  private final EntityManager database;
  private final StatedTotalRepository totals;

  StatedTotalImport(EntityManager database, StatedTotalRepository totals) {
    this.database = database;
    this.totals = totals;
  }

  /** The printed totals of a document beside those of its fund. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Comparison<Line> compare(String fundCode, List<Line> wanted) {
    return Comparison.of(ROWS, totals.lines(fundCode), wanted);
  }

  /** Takes away what the document no longer has. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Comparison<Line> compared) {
    Bulk.delete(
        database, TABLE, List.of(new Column<>("id", "bigint", Line::id)), compared.removed());
  }

  /**
   * Writes what the document wants; part of the caller's transaction.
   *
   * @param organizationIds the number of each organization by name
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(String fundCode, Comparison<Line> compared, Map<String, Long> organizationIds) {
    Bulk.update(
        database,
        TABLE,
        List.of(new Column<Pair<Line>>("id", "bigint", pair -> pair.held().id())),
        List.of(
            new Column<>("value_wan", "numeric", pair -> pair.wanted().valueWan()),
            new Column<>("sources", "jsonb", pair -> JsonText.of(pair.wanted().sources()))),
        compared.overwritten());
    Bulk.insert(
        database,
        TABLE,
        List.of(
            new Column<>("fund_code", "text", _ -> fundCode),
            new Column<>("scope", "text", Line::scope),
            new Column<>("item_sequence", "integer", Line::itemSequence),
            new Column<>(
                "organization_id", "bigint", line -> organizationIds.get(line.organization())),
            new Column<>("direction_code", "text", Line::directionCode),
            new Column<>("value_wan", "numeric", Line::valueWan),
            new Column<>("sources", "jsonb", line -> JsonText.of(line.sources()))),
        compared.added());
  }
}
