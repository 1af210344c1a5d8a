package policyfunds.kernel.documents.assembly;

/**
 * The characters that every form can hold (可存字符): Unicode text with tabs and line ends {@code \n}.
 * A control character, half a surrogate pair or a non-character is read as U+FFFD, so that one
 * document has the same cells in all its forms.
 */
public final class Characters {

  private static final char REPLACEMENT = '\uFFFD';

  private Characters() {}

  public static String sound(String text) {
    int at = 0;
    while (at < text.length() && isPlain(text.charAt(at))) {
      at++;
    }
    return at == text.length() ? text : replaced(text, at);
  }

  private static String replaced(String text, int from) {
    StringBuilder sound = new StringBuilder(text.length()).append(text, 0, from);
    for (int at = from; at < text.length(); ) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c != '\r') {
        sound.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
      } else if (at == text.length() || text.charAt(at) != '\n') {
        sound.append('\n');
      }
    }
    return sound.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < Character.MIN_SURROGATE) || c == '\n' || c == '\t';
  }

  private static boolean isAllowed(int c) {
    return (c >= ' ' && c < Character.MIN_SURROGATE)
        || c == '\n'
        || c == '\t'
        || (c > Character.MAX_SURROGATE && c <= REPLACEMENT)
        || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
  }
}
