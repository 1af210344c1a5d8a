package policyfunds.kernel.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.assembly.Draft;
import policyfunds.kernel.documents.assembly.SheetBlock;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.xlsx.SheetRow.SheetCell;

/** The cells of one block, merged ones as one each and as blank ones below (合并还原). */
final class BlockGrid {

  private final List<SheetRow> block;
  private final Map<Integer, Map<Integer, Merge>> merges;
  private final int first;
  private final int last;

  /** For each column the last row and column that a cell above covers there. */
  private final int[] coveredDown;

  private final int[] coveredRight;

  BlockGrid(List<SheetRow> block, Map<Integer, Map<Integer, Merge>> merges, Allowance allowance) {
    this.block = block;
    this.merges = merges;
    List<SheetRow> filled = block.stream().filter(row -> !row.cells().isEmpty()).toList();
    this.first = filled.stream().mapToInt(SheetRow::firstColumn).min().orElse(1);
    int rightmost = filled.stream().mapToInt(SheetRow::lastColumn).max().orElse(1);
    this.last =
        merges.values().stream()
            .flatMap(row -> row.values().stream())
            .mapToInt(merge -> merge.last().column())
            .reduce(rightmost, Math::max);
    allowance.cells((long) block.size() * (last - first + 1));
    this.coveredDown = new int[last - first + 1];
    this.coveredRight = new int[last - first + 1];
  }

  List<SheetBlock.Row> rows() {
    return block.stream().map(this::row).toList();
  }

  private SheetBlock.Row row(SheetRow row) {
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Merge> starts = merges.getOrDefault(row.number(), Map.of());
    int next = 0;
    int there = 0;
    boolean framed = false;
    for (int column = first; column <= last; ) {
      while (next < row.cells().size() && row.cells().get(next).column() < column) {
        next++;
      }
      boolean exists = next < row.cells().size() && row.cells().get(next).column() == column;
      SheetCell cell = exists ? row.cells().get(next) : new SheetCell(column, "", false, false);
      Draft draft = draft(row.number(), cell, starts.get(column));
      drafts.add(draft);
      framed |= cell.framed();
      there += exists ? 1 : 0;
      column += draft.columnSpan();
    }
    return new SheetBlock.Row(drafts, there == 1, framed);
  }

  private Draft draft(int row, SheetCell cell, Merge merge) {
    int column = cell.column();
    if (coveredDown[column - first] >= row) {
      int columns = coveredRight[column - first] - column + 1;
      return new Draft(cell.text(), columns, 1, cell.computed());
    }
    if (merge == null) {
      return new Draft(cell.text(), 1, 1, cell.computed());
    }
    int down = Math.min(merge.last().row(), block.getLast().number());
    int right = Math.min(merge.last().column(), last);
    for (int covered = column; covered <= right; covered++) {
      coveredDown[covered - first] = down;
      coveredRight[covered - first] = right;
    }
    return new Draft(cell.text(), right - column + 1, down - row + 1, cell.computed());
  }
}
