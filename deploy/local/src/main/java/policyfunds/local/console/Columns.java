package policyfunds.local.console;

import java.util.ArrayList;
import java.util.List;

/** Text by the columns of a terminal that it fills (显示宽度): a Chinese character fills two. */
public final class Columns {

  private static final String ELLIPSIS = "…";

  /** First and last code points of what East Asian Width calls wide, as far as texts use them. */
  private static final int[][] WIDE = {
    {0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
    {0xFE30, 0xFE4F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F900, 0x1F9FF},
    {0x20000, 0x3FFFD}
  };

  private Columns() {}

  /** How many columns a text of one line fills. */
  public static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The text with blanks behind it up to a width; a longer one stays. */
  public static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text, or its beginning and an ellipsis where it fills more. */
  public static String shortened(String text, int most) {
    if (of(text) <= most) {
      return text;
    }
    return text.substring(0, fitting(text, most - of(ELLIPSIS))) + ELLIPSIS;
  }

  /** The text in lines of at most a width, divided at blanks where there are any. */
  public static List<String> wrapped(String text, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text;
    while (of(rest) > most) {
      int end = fitting(rest, most);
      int blank = rest.lastIndexOf(' ', end);
      int cut = blank > 0 ? blank : end;
      lines.add(rest.substring(0, cut).strip());
      rest = rest.substring(cut).strip();
    }
    lines.add(rest);
    return lines;
  }

  /** The text in one line; what would steer the terminal, or turn its direction, is left out. */
  public static String plain(String text) {
    var plain = new StringBuilder();
    text.codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(point -> !Character.isISOControl(point))
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(plain::appendCodePoint);
    return plain.toString().replaceAll(" +", " ").strip();
  }

  /** Where the beginning ends that fills no more; never inside a character. */
  private static int fitting(String text, int most) {
    int end = 0;
    int left = most;
    while (end < text.length()) {
      int point = text.codePointAt(end);
      left -= of(point);
      if (left < 0) {
        break;
      }
      end += Character.charCount(point);
    }
    return end;
  }

  private static int of(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    for (int[] range : WIDE) {
      if (point >= range[0] && point <= range[1]) {
        return 2;
      }
    }
    return 1;
  }
}
