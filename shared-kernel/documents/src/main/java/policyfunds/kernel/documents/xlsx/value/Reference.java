package policyfunds.kernel.documents.xlsx.value;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a cell on its sheet (单元格引用): {@code B3} is row 3, column 2.
 *
 * @param row from 1
 * @param column from 1
 */
public record Reference(int row, int column) {

  public static final int LAST_ROW = 1_048_576;
  public static final int LAST_COLUMN = 16_384;

  private static final Pattern CELL = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
  private static final int LETTERS = 26;

  /** Empty where it is no place on any sheet. */
  public static Optional<Reference> read(String text) {
    Matcher matcher = CELL.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    int row = Integer.parseInt(matcher.group(2));
    boolean exists = row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
    return exists ? Optional.of(new Reference(row, column)) : Optional.empty();
  }
}
