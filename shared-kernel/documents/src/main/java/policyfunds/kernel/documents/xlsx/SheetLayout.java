package policyfunds.kernel.documents.xlsx;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.assembly.SheetBlock;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.documents.xlsx.SheetRow.SheetCell;

/** Parts the rows of a sheet at its empty rows into blocks (工作表分块), each a grid of its own. */
final class SheetLayout {

  private final List<SheetRow> rows;
  private final List<Merge> merges;
  private final Allowance allowance;
  private int nextMerge;

  SheetLayout(List<SheetRow> rows, List<Merge> merges, Allowance allowance) {
    this.rows = rows;
    this.merges =
        merges.stream()
            .sorted(
                Comparator.<Merge>comparingInt(merge -> merge.first().row())
                    .thenComparingInt(merge -> merge.first().column()))
            .toList();
    this.allowance = allowance;
  }

  void putInto(AnnexAssembly annexes) {
    int at = 0;
    while (at < rows.size()) {
      boolean leads = rows.get(at).number() == 1;
      List<SheetRow> block = new ArrayList<>();
      Map<Integer, Map<Integer, Merge>> starts = new HashMap<>();
      int reach = rows.get(at).number();
      while (at < rows.size() && rows.get(at).number() <= reach) {
        SheetRow row = rows.get(at);
        fill(block, row.number());
        block.add(row);
        starts.put(row.number(), mergesOf(row));
        reach = Math.max(reach, reachOf(starts.get(row.number()), row.number()));
        at++;
      }
      new SheetBlock(new BlockGrid(block, starts, allowance).rows(), leads)
          .putInto(annexes, allowance);
    }
  }

  /** Rows that are nothing but covered by cells above have no element of their own. */
  private void fill(List<SheetRow> block, int upTo) {
    while (!block.isEmpty() && block.getLast().number() + 1 < upTo) {
      if (block.size() > allowance.limits().rows()) {
        throw allowance.refusal(Reason.TOO_MANY_ROWS);
      }
      block.add(new SheetRow(block.getLast().number() + 1, List.of()));
    }
  }

  /** The next row that still belongs to the block. */
  private static int reachOf(Map<Integer, Merge> merges, int row) {
    return merges.values().stream().mapToInt(merge -> merge.last().row()).max().orElse(row) + 1;
  }

  private Map<Integer, Merge> mergesOf(SheetRow row) {
    Map<Integer, Merge> starts = new HashMap<>();
    while (nextMerge < merges.size() && merges.get(nextMerge).first().row() <= row.number()) {
      Merge merge = merges.get(nextMerge++);
      if (merge.first().row() == row.number()) {
        starts.putIfAbsent(merge.first().column(), merge);
      }
    }
    starts.keySet().retainAll(columnsOf(row));
    return starts;
  }

  private static Set<Integer> columnsOf(SheetRow row) {
    return row.cells().stream().map(SheetCell::column).collect(Collectors.toSet());
  }
}
