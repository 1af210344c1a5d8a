package policyfunds.gateway.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

/** Where the projects of annex 4 name themselves and their money (省本级项目). */
public final class Projects {

  private static final String NAME = "项目名称";
  private static final String AMOUNT = "资金需求";

  private Projects() {}

  /** The names of the projects by the id of their table. */
  public static Map<String, String> names(Recognition recognition) {
    return recognition.of(AnnexForm.PROJECT_GOALS.annex()).stream()
        .map(RecognizedTable::table)
        .filter(table -> field(table, NAME).isPresent())
        .collect(
            Collectors.toMap(
                Table::id, table -> field(table, NAME).map(Cell::text).orElseThrow().strip()));
  }

  /** The cell of a project's money; empty where the table has none. */
  public static Optional<Cell> amount(Recognition recognition, String table) {
    return field(recognition, table, AMOUNT);
  }

  private static Optional<Cell> field(Recognition recognition, String table, String label) {
    return recognition.of(AnnexForm.PROJECT_GOALS.annex()).stream()
        .map(RecognizedTable::table)
        .filter(each -> each.id().equals(table))
        .flatMap(each -> field(each, label).stream())
        .findFirst();
  }

  private static Optional<Cell> field(Table table, String label) {
    return table.rows().stream()
        .filter(row -> row.size() == 2 && row.getFirst().wording().startsWith(label))
        .map(List::getLast)
        .findFirst();
  }
}
