package policyfunds.kernel.documents.xlsx.value;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Strings of a spreadsheet write a character as {@code _x000D_} that XML cannot hold (字符转义). */
public final class Escapes {

  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
  private static final Pattern LOOKS_LIKE_ONE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private Escapes() {}

  public static String read(String text) {
    return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(Escapes::character) : text;
  }

  private static String character(MatchResult escape) {
    char c = (char) Integer.parseInt(escape.group(1), 16);
    return Matcher.quoteReplacement(String.valueOf(c));
  }

  public static String write(String text) {
    return text.contains("_x") ? LOOKS_LIKE_ONE.matcher(text).replaceAll("_x005F_") : text;
  }
}
