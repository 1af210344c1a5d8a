package policyfunds.kernel.documents.text;

import java.util.stream.IntStream;

/**
 * The lines of a text (文本行), cut out when they are asked for: a million short ones as strings would
 * take many times the memory of the text itself.
 */
final class TextLines {

  private final String text;
  private final int[] ends;

  /**
   * Lines that {@code \n} ends.
   *
   * @param text without any other line end
   */
  TextLines(String text) {
    this.text = text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    this.ends = endsIn(this.text);
  }

  static long count(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  private static int[] endsIn(String text) {
    return IntStream.range(0, text.length()).filter(at -> text.charAt(at) == '\n').toArray();
  }

  int size() {
    return ends.length;
  }

  String get(int at) {
    return text.substring(at == 0 ? 0 : ends[at - 1] + 1, ends[at]);
  }
}
