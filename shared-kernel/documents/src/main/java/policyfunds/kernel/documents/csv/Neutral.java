package policyfunds.kernel.documents.csv;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run as a formula, made harmless by one more apostrophe (公式中和):
 * what begins with = + - @ TAB or CR, and what begins so behind apostrophes, for the way back to be
 * certain.
 */
public final class Neutral {

  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Neutral() {}

  /** The text as a column of texts holds it. */
  public static String of(String text) {
    return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
  }

  /** The text as a cell of a table holds it, where numbers, negative ones too, stay numbers. */
  public static String write(String text) {
    return NUMBER.matcher(text).matches() ? text : of(text);
  }

  /** The text that was meant by what stands in a file. */
  public static String read(String written) {
    boolean neutralised = written.startsWith("'") && DANGEROUS.matcher(written).lookingAt();
    return neutralised ? written.substring(1) : written;
  }
}
