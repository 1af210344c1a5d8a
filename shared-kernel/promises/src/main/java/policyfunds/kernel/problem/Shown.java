package policyfunds.kernel.problem;

/** What a caller sent, cut and cleaned so that it may stand in a message. */
public final class Shown {

  private static final int LONGEST = 60;

  private Shown() {}

  /** The same on one line of a log, uncut: it forges no line of its own. */
  public static String onOneLine(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ").strip();
  }

  public static String of(String sent) {
    String clean = sent.replaceAll("\\p{Cntrl}", "\uFFFD");
    return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST) + "…";
  }
}
