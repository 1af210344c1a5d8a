package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

/**
 * One goal's part of a table (绩效目标表): a title where there are several, labelled fields, a header,
 * and a row for each indicator.
 *
 * @param title null where the table is one sheet without a title row
 * @param fields rows of label and value
 */
record Sheet(Cell title, List<List<Cell>> fields, Columns columns, List<List<Cell>> rows) {

  /** The sheets of a table, a new one at each row of a single cell; none where no header is. */
  static List<Sheet> of(Table table) {
    List<Sheet> sheets = new ArrayList<>();
    Cell title = null;
    List<List<Cell>> fields = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    Columns columns = null;
    for (List<Cell> row : table.rows()) {
      if (row.size() == 1) {
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
        fields.add(row);
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
}
