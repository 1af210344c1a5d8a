package policyfunds.allocation.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.database.JsonText;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Comparison;
import policyfunds.kernel.imports.Comparison.Pair;

/** The allocations of a document beside those that are held, and their way into the table. */
@ApplicationScoped
public class AllocationImport {

  private static final String TABLE = "allocation";

  /**
   * An allocation as it is held or as a document wants it.
   *
   * @param id null for one that is wanted
   * @param sources none for one that was made by hand
   */
  public record Line(
      Long id,
      int itemSequence,
      String organization,
      String regionCode,
      String directionCode,
      BigDecimal amountWan,
      Map<String, Source> sources) {

    String key() {
      String receiver = itemSequence + ":" + organization;
      return directionCode == null ? receiver : receiver + ":" + directionCode;
    }

    private Map<String, Object> members() {
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("amountWan", amountWan);
      members.put("regionCode", regionCode);
      return members;
    }
  }

  private static final Comparison.Rows<Line> ROWS =
      new Comparison.Rows<>(TABLE, Line::key, Line::members, Line::sources);

  private static final List<Column<Pair<Line>>> VALUES =
      List.of(
          new Column<>("region_code", "text", pair -> pair.wanted().regionCode()),
          new Column<>("amount_wan", "numeric", pair -> pair.wanted().amountWan()),
          new Column<>("sources", "jsonb", pair -> JsonText.of(pair.wanted().sources())));

  private final EntityManager database;
  private final AllocationRepository allocations;

  AllocationImport(EntityManager database, AllocationRepository allocations) {
    this.database = database;
    this.allocations = allocations;
  }

  /** The allocations of a fund. */
  @Transactional(Transactional.TxType.MANDATORY)
  public List<Line> held(String fundCode) {
    return allocations.lines(fundCode);
  }

  /** The allocations of a document beside those that are held. */
  public static Comparison<Line> compare(List<Line> held, List<Line> wanted) {
    return Comparison.of(ROWS, held, wanted);
  }

  /** What the allocations of each item come to once those of a document have been taken in. */
  public static Map<Integer, BigDecimal> sums(List<Line> held, List<Line> wanted) {
    Set<String> named = wanted.stream().map(Line::key).collect(Collectors.toSet());
    Map<Integer, BigDecimal> sums = new HashMap<>();
    Stream.concat(
            wanted.stream(),
            held.stream().filter(line -> line.sources().isEmpty() && !named.contains(line.key())))
        .forEach(line -> sums.merge(line.itemSequence(), line.amountWan(), BigDecimal::add));
    return sums;
  }

  /** Takes away what the document no longer has. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void remove(Comparison<Line> compared) {
    Bulk.delete(
        database, TABLE, List.of(new Column<>("id", "bigint", Line::id)), compared.removed());
  }

  /**
   * Writes what the document wants, lesser amounts first: so no ceiling is exceeded on the way to
   * what keeps to it. Part of the caller's transaction.
   *
   * @param organizationIds the number of each organization by name
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void write(String fundCode, Comparison<Line> compared, Map<String, Long> organizationIds) {
    Bulk.update(
        database,
        TABLE,
        List.of(new Column<>("id", "bigint", pair -> pair.held().id())),
        VALUES,
        compared.overwritten().stream()
            .sorted(Comparator.comparing(AllocationImport::increase))
            .toList());
    Bulk.insert(
        database,
        TABLE,
        List.of(
            new Column<>("fund_code", "text", _ -> fundCode),
            new Column<>("item_sequence", "integer", Line::itemSequence),
            new Column<>(
                "organization_id", "bigint", line -> organizationIds.get(line.organization())),
            new Column<>("direction_code", "text", Line::directionCode),
            new Column<>("region_code", "text", Line::regionCode),
            new Column<>("amount_wan", "numeric", Line::amountWan),
            new Column<>("sources", "jsonb", line -> JsonText.of(line.sources()))),
        compared.added());
  }

  private static BigDecimal increase(Pair<Line> pair) {
    return pair.wanted().amountWan().subtract(pair.held().amountWan());
  }
}
