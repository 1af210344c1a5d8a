package policyfunds.kernel.language;

/** The same words in both languages, with {@code %s} where {@link #with} puts the particulars. */
public record Text(String zh, String en) {

  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  public String in(Language language) {
    return switch (language) {
      case ZH -> zh;
      case EN -> en;
    };
  }

  /** The text with its particulars filled in; a particular may be a {@link Text} itself. */
  public Text with(Object... particulars) {
    return new Text(fill(zh, Language.ZH, particulars), fill(en, Language.EN, particulars));
  }

  private static String fill(String pattern, Language language, Object[] particulars) {
    Object[] local = particulars.clone();
    for (int i = 0; i < local.length; i++) {
      if (local[i] instanceof Text text) {
        local[i] = text.in(language);
      }
    }
    return pattern.formatted(local);
  }
}
