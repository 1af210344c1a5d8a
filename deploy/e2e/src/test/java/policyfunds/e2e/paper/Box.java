package policyfunds.e2e.paper;

import java.util.regex.Pattern;

/**
 * A cell 单元格 of a table that is being made.
 *
 * @param across columns that it covers
 * @param down rows that it covers; 0 where the cell above covers this one, whose text is blank then
 */
public record Box(String text, int across, int down) {
  private static final Pattern PLAIN = Pattern.compile("-?(0|[1-9]\\d{0,11})(\\.\\d*[1-9])?");

  public static Box of(String text) {
    return new Box(text, 1, 1);
  }

  public boolean isCovered() {
    return down == 0;
  }

  /** Whether a spreadsheet would hold it as a number without losing a digit of what is written. */
  public boolean isNumber() {
    return PLAIN.matcher(text).matches() && !text.equals("-0");
  }

  Box withText(String other) {
    return new Box(other, across, down);
  }

  Box across(int columns) {
    return new Box(text, columns, down);
  }

  Box down(int rows) {
    return new Box(text, across, rows);
  }
}
