package policyfunds.kernel.documents.assembly;

import java.util.Arrays;
import java.util.List;

/**
 * How wide the columns of a table should be (列宽), by the longest line in each.
 *
 * @param letters of Latin width, two for one Chinese character
 */
public record ColumnWidths(List<Integer> letters) {

  private static final int LEAST = 6;
  private static final int MOST = 40;
  private static final int FIRST_WIDE_CHARACTER = 0x2E80;

  public static ColumnWidths of(Grid grid) {
    int[] letters = new int[grid.width()];
    Arrays.fill(letters, LEAST);
    for (List<Grid.Placed> row : grid.rows()) {
      for (Grid.Placed cell : row) {
        if (cell.columns() == 1) {
          letters[cell.column()] = Math.max(letters[cell.column()], lettersOf(cell.text()));
        }
      }
    }
    return new ColumnWidths(Arrays.stream(letters).boxed().toList());
  }

  private static int lettersOf(String text) {
    return Math.min(MOST, text.lines().mapToInt(ColumnWidths::lettersOfLine).max().orElse(0) + 2);
  }

  private static int lettersOfLine(String line) {
    return line.chars().limit(MOST).map(c -> c < FIRST_WIDE_CHARACTER ? 1 : 2).sum();
  }

  /** The columns' shares of a width, which they fill. */
  public List<Integer> sharing(int width) {
    long all = letters.stream().mapToLong(Integer::longValue).sum();
    return letters.stream().map(column -> (int) Math.max(1, width * (long) column / all)).toList();
  }
}
