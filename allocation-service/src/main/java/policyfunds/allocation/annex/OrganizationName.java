package policyfunds.allocation.annex;

import java.util.regex.Pattern;
import policyfunds.kernel.documents.Cell;

/** The name of an organization as a cell writes it (单位名称), breaks within Chinese left out. */
public final class OrganizationName {

  /** As long as the name of an organization may be that is made by hand. */
  static final int LONGEST = 200;

  private static final Pattern BREAK =
      Pattern.compile("(?<=\\p{IsHan})\\s+(?=\\p{IsHan})", Pattern.UNICODE_CHARACTER_CLASS);

  private OrganizationName() {}

  static String in(Cell cell) {
    return of(cell.text());
  }

  /** The name that a cell's text is. */
  public static String of(String text) {
    return BREAK.matcher(text.strip()).replaceAll("");
  }
}
