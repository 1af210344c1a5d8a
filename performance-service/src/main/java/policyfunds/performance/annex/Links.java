package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.NoticeDescriptor.ProjectLink;

/**
 * Which budget items each project of annex 4 answers for (对应项目), as given beside the document: an
 * item is answered for once.
 */
final class Links {

  private final List<ProjectLink> given;
  private final List<Conflict> conflicts;
  private final Set<Integer> answeredFor = new HashSet<>();

  /**
   * The links of a document.
   *
   * @param given null where nothing is said of them, which is not the same as none
   */
  Links(List<ProjectLink> given, List<Conflict> conflicts) {
    this.given = given;
    this.conflicts = conflicts;
  }

  /** An error for each link to a table that the annex lacks, at the place where it would stand. */
  void mustPointInto(Annex annex) {
    List<String> tables = annex.tables().stream().map(Table::id).toList();
    all().stream()
        .map(ProjectLink::table)
        .filter(table -> !tables.contains(table))
        .map(table ->
            Conflict.error(
                new Cell(table, 1, 1, "", 1),
                "LINK_UNKNOWN",
                "a link is given for a table that annex 4 lacks: " + table))
        .forEach(conflicts::add);
  }

  /** The items of the project in a table; a conflict at its name where there are none. */
  List<Integer> of(String table, Cell name) {
    List<Integer> items = new ArrayList<>();
    all().stream()
        .filter(link -> link.table().equals(table))
        .flatMap(link -> link.itemSequences().stream())
        .forEach(item -> {
          if (answeredFor.add(item)) {
            items.add(item);
          } else {
            conflicts.add(
                Conflict.error(
                    name, "LINK_REPEATED", "item %d is answered for already".formatted(item)));
          }
        });
    if (given == null) {
      conflicts.add(
          Conflict.error(
              name, "LINKS_MISSING", "not given which budget items the projects answer for"));
    } else if (items.isEmpty()) {
      conflicts.add(
          Conflict.warning(
              name, "LINKS_MISSING", "not given which budget items the project answers for"));
    }
    return List.copyOf(items);
  }

  private List<ProjectLink> all() {
    return given == null ? List.of() : given;
  }
}
