package policyfunds.kernel.documents.csv;

import java.util.regex.Pattern;

/**
 * Texts that a spreadsheet would run as a formula, made harmless by one more apostrophe (公式中和).
 * What is written here is read here as it was, whatever it begins with.
 */
public final class Neutral {

  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r]");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Neutral() {}

  /** The text as it stands in a file; numbers, negative ones too, stay numbers. */
  public static String write(String text) {
    boolean harmless = !DANGEROUS.matcher(text).lookingAt() || NUMBER.matcher(text).matches();
    return harmless ? text : "'" + text;
  }

  /** The text that was meant by what stands in a file. */
  public static String read(String written) {
    boolean neutralised = written.startsWith("'") && DANGEROUS.matcher(written).lookingAt();
    return neutralised ? written.substring(1) : written;
  }
}
