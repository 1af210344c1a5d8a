package policyfunds.kernel.documents;

import java.text.Normalizer;

/** How wordings are compared although forms break them with spaces, line ends and widths. */
public final class Wording {

  private Wording() {}

  /** Folds compatibility forms (full-width letters and brackets) and drops all white space. */
  public static String fold(String text) {
    // numbers mostly, of which a large document is full
    if (text.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}
