package policyfunds.kernel.documents.xlsx.value;

import java.util.regex.Pattern;

/** How a spreadsheet shows a number, as far as it changes what is read (数字格式). */
public enum NumberFormat {
  PLAIN,
  PERCENT,
  DATE;

  /** What stands in a format as it is: quoted, escaped, or in brackets. */
  private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^]]*]");

  private static final Pattern OF_DATES = Pattern.compile("(?i).*(?:y|d).*");

  static NumberFormat of(String code) {
    String bare = LITERAL.matcher(code).replaceAll("");
    if (bare.contains("%")) {
      return PERCENT;
    }
    return OF_DATES.matcher(bare).matches() ? DATE : PLAIN;
  }

  /** The formats that every spreadsheet knows by number, those of Chinese editions included. */
  static NumberFormat of(int builtIn) {
    return switch (builtIn) {
      case 9, 10 -> PERCENT;
      case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DATE;
      default -> PLAIN;
    };
  }
}
