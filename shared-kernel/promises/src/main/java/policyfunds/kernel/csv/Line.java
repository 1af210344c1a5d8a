package policyfunds.kernel.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of CSV by RFC 4180 (一行); unlike the library's, a cell with nothing in it keeps its place.
 */
final class Line {

  /** Spaces at the ends too, which readers are known to strip, and the empty text. */
  private static final Pattern QUOTED = Pattern.compile("(?s)|.*[,\"\\r\\n].*|\\s.*|.*\\s");

  private Line() {}

  static void write(List<String> cells, Writer text) throws IOException {
    String divider = "";
    for (String cell : cells) {
      text.write(divider);
      if (cell != null) {
        text.write(QUOTED.matcher(cell).matches() ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      divider = ",";
    }
    text.write("\r\n");
  }
}
