package policyfunds.allocation.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyfunds.kernel.database.Bulk;
import policyfunds.kernel.database.Bulk.Column;
import policyfunds.kernel.imports.Comparison;

/** The organizations that a document names, and their way into the table: they only ever join. */
@ApplicationScoped
public class OrganizationImport {

  private static final String TABLE = "organization";

  /** An organization as a document tells of it. */
  public record Line(String name, OrganizationKind kind, String regionCode) {}

  private static final Comparison.Rows<Line> ROWS =
      new Comparison.Rows<>(TABLE, Line::name, OrganizationImport::members, _ -> Map.of());

  private static final List<Column<Line>> COLUMNS =
      List.of(
          new Column<>("name", "text", Line::name),
          new Column<>("kind", "text", Line::kind),
          new Column<>("region_code", "text", Line::regionCode));

  private final EntityManager database;
  private final OrganizationRepository organizations;

  OrganizationImport(EntityManager database, OrganizationRepository organizations) {
    this.database = database;
    this.organizations = organizations;
  }

  /** Those of a document beside all; what is known of one already stays. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Comparison<Line> compare(Collection<Line> wanted) {
    Set<String> known = idsOf(wanted).keySet();
    return Comparison.of(
        ROWS, wanted.stream().filter(line -> known.contains(line.name())).toList(), wanted);
  }

  /**
   * Takes up those that are new; part of the caller's transaction.
   *
   * @return the number of each one that the document names
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, Long> carryOut(Comparison<Line> compared, Collection<Line> wanted) {
    // somebody else may have added one meanwhile
    Bulk.insertMissing(database, TABLE, COLUMNS, compared.added());
    return idsOf(wanted);
  }

  private Map<String, Long> idsOf(Collection<Line> lines) {
    return organizations.idsOf(lines.stream().map(Line::name).toList());
  }

  private static Map<String, Object> members(Line line) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", line.kind());
    members.put("regionCode", line.regionCode());
    return members;
  }
}
