package policyfunds.gateway.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.Wording;

/**
 * A header whose merged cells are known (已知表头), for forms of a document that lose them: compared by
 * wording, whatever the year in it.
 *
 * @param annex that has such tables
 * @param rows the header rows
 * @param below whether rows of as many cells as the one header row are merged like it
 */
record HeaderForm(int annex, List<HeaderRow> rows, boolean below) {

  /** One header row: its wordings, and the columns that each cell covers. */
  record HeaderRow(List<String> wordings, List<Integer> spans) {

    private int width() {
      return spans.stream().mapToInt(Integer::intValue).sum();
    }
  }

  /** The table with its merged cells restored; empty where the table is another or needs none. */
  Optional<Table> restore(Table table) {
    int widest = table.rows().stream().mapToInt(List::size).max().orElse(0);
    if (table.annex() != annex || isWhole(table, widest)) {
      return Optional.empty();
    }
    Table restored = table;
    for (HeaderRow form : rows) {
      Optional<List<Cell>> header = rowOf(table, form);
      if (header.isEmpty() || form.width() != widest) {
        return Optional.empty();
      }
      restored = restored.withSpans(header.get().getFirst().row(), spansOf(form, header.get()));
      if (below) {
        restored = restoredBelow(restored, header.get(), spansOf(form, header.get()));
      }
    }
    return Optional.of(restored);
  }

  private static boolean isWhole(Table table, int widest) {
    return table.rows().stream().allMatch(row -> row.size() == widest)
        || table.rows().stream().flatMap(List::stream).anyMatch(cell -> cell.columnSpan() > 1);
  }

  private static Table restoredBelow(Table table, List<Cell> header, List<Integer> spans) {
    Table restored = table;
    for (List<Cell> row : table.rows()) {
      if (row.getFirst().row() > header.getFirst().row() && row.size() == header.size()) {
        restored = restored.withSpans(row.getFirst().row(), spans);
      }
    }
    return restored;
  }

  private Optional<List<Cell>> rowOf(Table table, HeaderRow form) {
    return table.rows().stream().filter(row -> matches(row, form)).findFirst();
  }

  /** Where one row is all the header its columns may stand in any order. */
  private boolean matches(List<Cell> row, HeaderRow form) {
    List<String> found = row.stream().map(cell -> comparable(cell.text())).toList();
    List<String> wanted = form.wordings().stream().map(HeaderForm::comparable).toList();
    return found.equals(wanted)
        || (below && found.stream().sorted().toList().equals(wanted.stream().sorted().toList()));
  }

  private static List<Integer> spansOf(HeaderRow form, List<Cell> row) {
    Map<String, List<Integer>> spans = new HashMap<>();
    for (int i = 0; i < form.wordings().size(); i++) {
      spans
          .computeIfAbsent(comparable(form.wordings().get(i)), _ -> new ArrayList<>())
          .add(form.spans().get(i));
    }
    return row.stream().map(cell -> spans.get(comparable(cell.text())).removeFirst()).toList();
  }

  private static String comparable(String text) {
    return Wording.fold(text).replaceAll("\\d{4}", "");
  }
}
