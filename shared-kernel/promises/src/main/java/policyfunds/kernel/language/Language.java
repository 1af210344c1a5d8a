package policyfunds.kernel.language;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The two languages of labels and problem texts (语言); data itself stays as written. */
public enum Language {
  ZH(Locale.SIMPLIFIED_CHINESE),
  EN(Locale.ENGLISH);

  private static final List<Locale> OFFERED = List.of(ZH.locale, EN.locale);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  /**
   * The best of the two for an {@code Accept-Language} value; Chinese where it asks for neither.
   */
  public static Language of(String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank() || acceptLanguage.length() > 200) {
      return ZH;
    }
    try {
      List<LanguageRange> ranges = LanguageRange.parse(acceptLanguage);
      for (LanguageRange range : ranges) {
        if (range.getRange().startsWith("zh") || "*".equals(range.getRange())) {
          return ZH;
        }
        if (Locale.lookup(List.of(range), OFFERED) == EN.locale) {
          return EN;
        }
      }
      return ZH;
    } catch (IllegalArgumentException _) {
      return ZH;
    }
  }

  @Override
  public String toString() {
    return locale.toLanguageTag();
  }
}
