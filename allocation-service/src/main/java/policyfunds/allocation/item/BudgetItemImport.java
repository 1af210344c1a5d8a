package policyfunds.allocation.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.database.JsonText;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Comparison;

/**
 * The items of a document beside those that are held, and their way into the table. No document
 * says a ceiling or what an item is a part of: both stay as they were decided.
 */
@ApplicationScoped
public class BudgetItemImport {

  private static final String TABLE = "budget_item";

  /**
   * An item as it is held or as a document wants it.
   *
   * @param parentSequence what a held one is a part of, or null
   * @param ceilingWan what was decided that the allocations of a held one may come to, or null
   */
  public record Line(
      int sequence,
      String name,
      String organization,
      Integer parentSequence,
      BigDecimal ceilingWan,
      Map<String, Source> sources) {}

  private static final Comparison.Rows<Line> ROWS =
      new Comparison.Rows<>(
          TABLE,
          line -> Integer.toString(line.sequence()),
          line -> Map.of("name", line.name(), "organization", line.organization()),
          Line::sources);

  private final EntityManager database;
  private final BudgetItemRepository items;

  BudgetItemImport(EntityManager database, BudgetItemRepository items) {
    this.database = database;
    this.items = items;
  }

  /** The items of a fund by sequence. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Line> held(String fundCode) {
    return items.lines(fundCode);
  }

  /** The items of a document beside those that are held. */
  public static Comparison<Line> compare(List<Line> held, List<Line> wanted) {
    return Comparison.of(ROWS, held, wanted);
  }

  /** Takes away what the document no longer has, parts before what they are parts of. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(String fundCode, Comparison<Line> compared) {
    Bulk.delete(
        database,
        TABLE,
        keys(fundCode),
        compared.removed().stream()
            .sorted(Comparator.comparing(line -> line.parentSequence() == null))
            .toList());
  }

  /**
   * Writes what the document wants; part of the caller's transaction.
   *
   * @param organizationIds the number of each organization by name
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(String fundCode, Comparison<Line> compared, Map<String, Long> organizationIds) {
    List<Column<Line>> values =
        List.of(
            new Column<>("name", "text", Line::name),
            new Column<>(
                "organization_id", "bigint", line -> organizationIds.get(line.organization())),
            new Column<>("sources", "jsonb", line -> JsonText.of(line.sources())));
    Bulk.update(
        database,
        TABLE,
        keys(fundCode),
        values,
        compared.overwritten().stream().map(Comparison.Pair::wanted).toList());
    Bulk.insert(
        database,
        TABLE,
        Stream.concat(keys(fundCode).stream(), values.stream()).toList(),
        compared.added());
  }

  private static List<Column<Line>> keys(String fundCode) {
    return List.of(
        new Column<>("fund_code", "text", _ -> fundCode),
        new Column<>("sequence", "integer", Line::sequence));
  }
}
