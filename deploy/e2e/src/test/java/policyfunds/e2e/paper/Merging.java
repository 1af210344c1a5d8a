package policyfunds.e2e.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The merged cells 合并单元格 of the official form, which its text has lost: what covers several
 * columns, and which blank cells are none because the one above covers them.
 */
final class Merging {
  private static final List<Integer> LEVEL_1 = List.of(1, 1, 1, 3, 2);
  private static final List<Integer> LEVEL_2 = List.of(1, 1, 1, 2, 1, 2);

  private Merging() {}

  /** A table without a name yet. */
  static Grid of(List<List<String>> texts) {
    int width = texts.stream().mapToInt(List::size).max().orElseThrow();
    List<List<Box>> rows = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      rows.add(across(texts, i, width));
    }
    return new Grid("", blanksMeanMerged(texts) ? down(rows) : List.copyOf(rows));
  }

  private static List<Box> across(List<List<String>> texts, int at, int width) {
    List<String> row = texts.get(at);
    List<Integer> spans = isMatrix(texts) && at < 2 ? (at == 0 ? LEVEL_1 : LEVEL_2) : List.of();
    if (spans.size() == row.size()) {
      return IntStream.range(0, row.size())
          .mapToObj(i -> Box.of(row.get(i)).across(spans.get(i)))
          .toList();
    }
    // the money of annex 1 has a column for subtotals, elsewhere the last cell is the wide one
    int wide = texts.getFirst().contains("承担单位") && !isMatrix(texts) ? 2 : row.size() - 1;
    return IntStream.range(0, row.size())
        .mapToObj(i -> Box.of(row.get(i)).across(i == wide ? 1 + width - row.size() : 1))
        .toList();
  }

  /** A city without money has a blank cell of its own, and so has a task that lacks something. */
  private static boolean blanksMeanMerged(List<List<String>> texts) {
    return texts.stream()
        .noneMatch(row -> row.getFirst().startsWith("地区") || row.contains("工作任务名称"));
  }

  private static boolean isMatrix(List<List<String>> texts) {
    return texts.getFirst().contains("总体绩效目标") && texts.getFirst().contains("承担单位");
  }

  private static List<List<Box>> down(List<List<Box>> rows) {
    List<List<Box>> merged = new ArrayList<>(rows.stream().map(ArrayList::new).toList());
    for (int i = rows.size() - 1; i > 0; i--) {
      List<Box> above = merged.get(i - 1);
      List<Box> row = merged.get(i);
      for (int j = 0; j < row.size(); j++) {
        Box box = row.get(j);
        int top = box.text().isEmpty() ? covering(above, startOf(row, j), box.across()) : -1;
        if (top >= 0) {
          above.set(top, above.get(top).down(1 + box.down()));
          row.set(j, box.down(0));
        }
      }
    }
    return merged.stream().map(List::copyOf).toList();
  }

  private static int startOf(List<Box> row, int index) {
    return Grid.widthOf(row.subList(0, index));
  }

  /** Index of the cell that covers exactly these columns, or -1. */
  private static int covering(List<Box> row, int start, int across) {
    return IntStream.range(0, row.size())
        .filter(i -> startOf(row, i) == start && row.get(i).across() == across)
        .findFirst()
        .orElse(-1);
  }
}
