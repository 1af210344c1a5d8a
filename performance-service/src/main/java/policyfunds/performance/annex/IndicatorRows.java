package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Grid;

/** Reads the indicators of one sheet; blank cells of merged levels carry the one above down. */
final class IndicatorRows {

  private final Columns columns;
  private final IndicatorReader reader;
  private final List<Conflict> conflicts;
  private final List<IndicatorDraft> indicators = new ArrayList<>();
  private Cell level1;
  private Cell level2;

  private IndicatorRows(Columns columns, IndicatorReader reader, List<Conflict> conflicts) {
    this.columns = columns;
    this.reader = reader;
    this.conflicts = conflicts;
  }

  static List<IndicatorDraft> of(Sheet sheet, IndicatorReader reader, List<Conflict> conflicts) {
    IndicatorRows reading = new IndicatorRows(sheet.columns(), reader, conflicts);
    if (sheet.columns().repeatThemselves()) {
      conflicts.add(
          Conflict.error(
              sheet.columns().cells().getFirst(),
              "DUPLICATE_COLUMN",
              "two columns of the header mean the same"));
      return List.of();
    }
    sheet.rows().forEach(reading::readRow);
    reader.warnOfTwins(reading.indicators.stream().map(IndicatorDraft::nameCell).toList());
    return List.copyOf(reading.indicators);
  }

  private void readRow(List<Cell> row) {
    if (row.size() != columns.width()) {
      conflicts.add(
          Conflict.error(
              Grid.ownCell(row),
              "ROW_WIDTH",
              "the row has %d cells, its header %d".formatted(row.size(), columns.width())));
      return;
    }
    Cell name = row.get(columns.index(Columns.LEVEL_3));
    carryLevels(row);
    if (name.isBlank()) {
      conflicts.add(Conflict.error(name, "NAME_MISSING", "the indicator has no name"));
    } else if (level2 == null || (columns.has(Columns.LEVEL_1) && level1 == null)) {
      conflicts.add(Conflict.error(name, "LEVEL_MISSING", "a level above the indicator is blank"));
    } else {
      List<IndicatorDraft.Target> targets = targets(row, name);
      indicators.add(
          new IndicatorDraft(
              indicators.size() + 1, level1, level2, reader.category(level2), name, targets));
    }
  }

  private void carryLevels(List<Cell> row) {
    if (columns.has(Columns.LEVEL_1)) {
      Cell upper = row.get(columns.index(Columns.LEVEL_1));
      if (!upper.isBlank() && !upper.equals(level1)) {
        level1 = upper;
        // a merged level 2 does not reach from one level 1 into the next
        level2 = null;
      }
    }
    Cell lower = row.get(columns.index(Columns.LEVEL_2));
    if (!lower.isBlank()) {
      level2 = lower;
    }
  }

  private List<IndicatorDraft.Target> targets(List<Cell> row, Cell name) {
    List<IndicatorDraft.Target> targets =
        columns.targets().entrySet().stream()
            .flatMap(
                entry -> reader.target(entry.getKey(), row.get(entry.getValue()), name).stream())
            .toList();
    Stream<Integer> places = columns.targets().values().stream();
    reader.warnWithoutTarget(targets, row.get(places.findFirst().orElseThrow()));
    return targets;
  }
}
