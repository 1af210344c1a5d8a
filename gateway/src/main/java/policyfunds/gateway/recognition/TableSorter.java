package policyfunds.gateway.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;

/**
 * Goes through a document and numbers each table under the annex that it belongs to; the running
 * text goes with the table that it stands above, and none of it is dropped.
 */
final class TableSorter {

  private final List<RecognizedTable> tables = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<Integer, Integer> ordinals = new HashMap<>();
  private final Map<String, String> numbers = new HashMap<>();
  private final List<String> above = new ArrayList<>();

  List<RecognizedTable> tables() {
    return tables;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  void sort(Annex annex) {
    int before = tables.size();
    for (Block block : annex.blocks()) {
      switch (block) {
        case Paragraph(String text) -> above.add(text);
        case Table table -> place(table, annex.number());
      }
    }
    if (tables.size() > before) {
      end();
    }
  }

  /** What stands below the last table, under whatever heading, goes with it. */
  void end() {
    if (!tables.isEmpty() && !above.isEmpty()) {
      tables.add(tables.removeLast().closedBy(String.join("\n", above)));
    }
    above.clear();
  }

  /** The same conflict at the same cell of the renumbered table. */
  Conflict renumbered(Conflict conflict) {
    Cell cell = conflict.cell();
    String number = cell == null ? null : numbers.get(cell.table());
    return number == null
        ? conflict
        : new Conflict(
            conflict.severity(), moved(cell, number), conflict.code(), conflict.message());
  }

  private void place(Table table, int heading) {
    String caption = String.join("\n", above);
    above.clear();
    Optional<AnnexForm> form = AnnexForm.of(table, heading);
    int annex = form.map(AnnexForm::annex).orElse(heading);
    Table numbered = numbered(table, annex + "-" + ordinals.merge(annex, 1, Integer::sum));
    Cell first = numbered.rows().getFirst().getFirst();
    if (form.isEmpty()) {
      conflicts.add(
          Conflict.error(first, "TABLE_UNKNOWN", "its header cells are those of no annex"));
      return;
    }
    if (heading > 0 && heading != annex) {
      conflicts.add(
          Conflict.warning(
              first,
              "ANNEX_NUMBER_DIFFERS",
              "it stands under annex %d and is a table of annex %d".formatted(heading, annex)));
    }
    tables.add(new RecognizedTable(numbered, caption, ""));
  }

  private Table numbered(Table table, String number) {
    numbers.put(table.id(), number);
    return new Table(
        number,
        table.rows().stream()
            .map(row -> row.stream().map(cell -> moved(cell, number)).toList())
            .toList());
  }

  private static Cell moved(Cell cell, String table) {
    return new Cell(
        table, cell.row(), cell.column(), cell.text(), cell.columnSpan(), cell.rowSpan());
  }
}
