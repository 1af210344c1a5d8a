package policyfunds.kernel.problem;

/** What a caller sent, cut and cleaned so that it may stand in a message. */
public final class Shown {

  private static final int LONGEST = 60;
  private static final int LONGEST_EXCERPT = 500;

  private Shown() {}

  /** The same on one line of a log, uncut: it forges no line of its own. */
  public static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  /** A text as it is where it is of ordinary length, else its beginning: for reports of many. */
  public static String excerpt(String text) {
    if (text.length() <= LONGEST_EXCERPT) {
      return text;
    }
    boolean halves = Character.isHighSurrogate(text.charAt(LONGEST_EXCERPT - 1));
    return text.substring(0, halves ? LONGEST_EXCERPT - 1 : LONGEST_EXCERPT) + "…";
  }

  public static String of(String sent) {
    String clean = sent.replaceAll("\\p{Cntrl}", "\uFFFD");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
