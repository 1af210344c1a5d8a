package policyfunds.performance.target;

import java.util.Set;

/**
 * A text and the same text in the usual widths, character by character (归一文本): what is found in the
 * second stands at the same place in the first.
 *
 * @param tail where the spaces and full stops at the end begin
 */
record PlainText(String written, String plain, int tail) {

  static PlainText of(String written) {
    char[] characters = written.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      characters[i] = plain(characters[i]);
    }
    int tail = characters.length;
    while (tail > 0 && (isSpace(characters[tail - 1]) || isPunctuation(characters[tail - 1]))) {
      tail--;
    }
    return new PlainText(written, new String(characters), tail);
  }

  private static char plain(char c) {
    if (c >= '！' && c <= '～') {
      return (char) (c - '！' + '!');
    }
    return switch (c) {
      case '\u3000', '\u00a0', '\u200b', '\ufeff' -> ' ';
      case '≧', '⩾' -> '≥';
      case '≦', '⩽' -> '≤';
      case '−' -> '-';
      default -> c;
    };
  }

  int length() {
    return plain.length();
  }

  boolean isBlank() {
    return afterSpaces(0) == length();
  }

  /** Whether exactly this character stands there; no place outside the text holds any. */
  boolean has(char c, int place) {
    return place >= 0 && place < plain.length() && plain.charAt(place) == c;
  }

  boolean hasDigit(int place) {
    return place >= 0 && place < plain.length() && isDigit(plain.charAt(place));
  }

  int afterSpaces(int place) {
    int end = place;
    while (end < plain.length() && isSpace(plain.charAt(end))) {
      end++;
    }
    return end;
  }

  int afterDigits(int place) {
    int end = place;
    while (hasDigit(end)) {
      end++;
    }
    return end;
  }

  int afterPunctuation(int place) {
    int end = place;
    while (end < plain.length() && isPunctuation(plain.charAt(end))) {
      end++;
    }
    return end;
  }

  int beforeBlanks(int place) {
    int start = place;
    while (has(' ', start - 1)) {
      start--;
    }
    return start;
  }

  String between(int from, int to) {
    return plain.substring(from, to);
  }

  /** Where the next number begins, or the end of the text. */
  int nextDigit(int place) {
    int next = place;
    while (next < plain.length() && !isDigit(plain.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The longest of the words that begins at this place, or the empty text. */
  String longestAt(int start, Set<String> words) {
    int end = Math.min(start + Words.LONGEST, length());
    while (end > start && !words.contains(between(start, end))) {
      end--;
    }
    return between(start, end);
  }

  /** The longest of the words that ends at this place, or the empty text. */
  String longestBefore(int end, Set<String> words) {
    int start = Math.max(end - Words.LONGEST, 0);
    while (start < end && !words.contains(between(start, end))) {
      start++;
    }
    return between(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPunctuation(char c) {
    return Words.PUNCTUATION.indexOf(c) >= 0;
  }
}
