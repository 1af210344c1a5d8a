package policyfunds.task.annex;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Grid;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Table;

/**
 * Reads annex 3, 政策任务安排表: a row for each task, the unit of its workload in the header's brackets.
 *
 * <p>A title may stand in a row of its own above the header.
 */
final class Annex3 {

  private static final Pattern BRACKETS = Pattern.compile(".*\\((.+)\\)");

  /** What no two tasks of a fund share. */
  private record Identity(String directionCode, String regionCode, int sequence) {}

  /** What no two rows of a table should share. */
  private record Numbering(String table, String directionCode, int sequence) {}

  private final KnownNames names;
  private final List<TaskDraft> tasks = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Identity> identities = new HashSet<>();
  private final Set<Numbering> numberings = new HashSet<>();
  private final Set<List<String>> contents = new HashSet<>();

  private Annex3(KnownNames names) {
    this.names = names;
  }

  static Annex3 read(Annex annex, KnownNames names) {
    Annex3 reading = new Annex3(names);
    annex.tables().forEach(reading::readTable);
    return reading;
  }

  List<TaskDraft> tasks() {
    return tasks;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  private void readTable(Table table) {
    List<List<Cell>> grid = Grid.of(table);
    Optional<Header> header = Header.in(new Table(table.id(), grid), TaskColumn.wordings());
    if (header.isEmpty()) {
      conflicts.add(
          Conflict.error(
              table.corner(),
              "TABLE_UNKNOWN",
              "no header row with " + String.join(", ", TaskColumn.wordings())));
    } else if (!repeatsItself(header.get())) {
      String unit = unitIn(header.get());
      grid.stream()
          .dropWhile(row -> !row.equals(header.get().cells()))
          .skip(1)
          .forEach(row -> readRow(header.get(), unit, row));
    }
  }

  /** Whether two columns of the header mean the same: it is not guessed which of them counts. */
  private boolean repeatsItself(Header header) {
    List<Cell> twins =
        Arrays.stream(TaskColumn.wordings())
            .map(wording ->
                header.cells().stream()
                    .distinct()
                    .filter(cell -> cell.wording().startsWith(wording))
                    .toList())
            .filter(cells -> cells.size() > 1)
            .map(List::getLast)
            .toList();
    twins.forEach(cell ->
        conflicts.add(
            Conflict.error(cell, "DUPLICATE_COLUMN", "two columns of the header mean the same")));
    return !twins.isEmpty();
  }

  private static String unitIn(Header header) {
    Cell workload = header.cells().get(header.column(TaskColumn.WORKLOAD.wording()));
    Matcher brackets = BRACKETS.matcher(workload.wording());
    return brackets.matches() ? brackets.group(1) : "";
  }

  private void readRow(Header header, String unit, List<Cell> cells) {
    if (cells.size() != header.width()) {
      conflicts.add(
          Conflict.error(
              Grid.ownCell(cells), "ROW_WIDTH", "the row has %d cells".formatted(cells.size())));
      return;
    }
    TaskRow row = new TaskRow(header, cells, names, unit);
    Optional<TaskDraft> task = row.read();
    conflicts.addAll(row.conflicts());
    if (!contents.add(row.content())) {
      conflicts.add(
          Conflict.error(row.cell(TaskColumn.REGION), "DUPLICATE_ROW", "the row stands twice"));
    } else {
      task.ifPresent(draft -> add(draft, row.cell(TaskColumn.SEQUENCE)));
    }
  }

  private void add(TaskDraft draft, Cell number) {
    if (!identities.add(
        new Identity(draft.directionCode(), draft.regionCode(), draft.sequence()))) {
      conflicts.add(
          Conflict.error(number, "DUPLICATE_ROW", "the city has a task of that number already"));
      return;
    }
    if (!numberings.add(new Numbering(number.table(), draft.directionCode(), draft.sequence()))) {
      conflicts.add(Conflict.warning(number, "SEQUENCE_REPEATED", "序号 stands twice"));
    }
    tasks.add(draft);
  }
}
