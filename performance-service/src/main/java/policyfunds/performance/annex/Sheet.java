package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Grid;
import policyfunds.kernel.documents.Table;

/**
 * One goal's part of a table (绩效目标表): a title where there are several, labelled fields, a header,
 * and a row for each indicator, cells standing wherever they reach.
 *
 * @param title null where the table is one sheet without a title row
 * @param fields rows of label and value
 */
record Sheet(Cell title, List<List<Cell>> fields, Columns columns, List<List<Cell>> rows) {

  /** The sheets of a table, a new one at each row of a single cell; none where no header is. */
  static List<Sheet> of(Table table) {
    List<List<Cell>> grid = Grid.of(table);
    if (grid.isEmpty()) {
      return List.of(new Sheet(table.corner(), List.of(), null, List.of()));
    }
    List<Sheet> sheets = new ArrayList<>();
    Cell title = null;
    List<List<Cell>> fields = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    Columns columns = null;
    for (List<Cell> row : grid) {
      List<Cell> cells = row.stream().distinct().toList();
      if (cells.size() == 1) {
        if (columns != null || !fields.isEmpty()) {
          sheets.add(new Sheet(title, fields, columns, rows));
          fields = new ArrayList<>();
          rows = new ArrayList<>();
          columns = null;
        }
        title = row.getFirst();
      } else if (columns != null) {
        rows.add(row);
      } else if (new Columns(row).areOfIndicators()) {
        columns = new Columns(row);
      } else {
        fields.add(cells);
      }
    }
    sheets.add(new Sheet(title, fields, columns, rows));
    return sheets;
  }

  /** Whether a header over indicators was found. */
  boolean isKnown() {
    return columns != null;
  }

  Cell firstCell() {
    if (title != null) {
      return title;
    }
    return fields.isEmpty() ? columns.cells().getFirst() : fields.getFirst().getFirst();
  }

  /** The row whose label begins with the wording: 资金需求 for 资金需求（万元）. */
  Optional<List<Cell>> field(String label) {
    return fields.stream()
        .filter(row -> row.size() == 2 && row.getFirst().wording().startsWith(label))
        .findFirst();
  }

  /** The labelled fields above the indicators of a sheet (表头项目): what is expected must be there. */
  static final class Fields {

    private final Sheet sheet;
    private final List<Conflict> conflicts;

    /**
     * The fields of a sheet.
     *
     * @param expected beginnings of the labels that are known; others are warned of
     */
    Fields(Sheet sheet, List<Conflict> conflicts, List<String> expected) {
      this.sheet = sheet;
      this.conflicts = conflicts;
      for (List<Cell> row : sheet.fields()) {
        Cell label = row.getFirst();
        if (row.size() != 2) {
          conflicts.add(
              Conflict.error(
                  label, "ROW_WIDTH", "a field has label and value, not %d".formatted(row.size())));
        } else if (expected.stream().noneMatch(label.wording()::startsWith)) {
          conflicts.add(Conflict.warning(label, "LABEL_UNKNOWN", "the field is not kept"));
        }
      }
    }

    /** The value of a field; a conflict where it is missing or blank. */
    Optional<Cell> value(String label) {
      Optional<Cell> value = sheet.field(label).map(List::getLast);
      if (value.isEmpty()) {
        conflicts.add(Conflict.error(sheet.firstCell(), "FIELD_MISSING", "no field " + label));
      } else if (value.get().isBlank()) {
        conflicts.add(Conflict.error(value.get(), "FIELD_MISSING", "nothing under " + label));
        return Optional.empty();
      }
      return value;
    }
  }
}
