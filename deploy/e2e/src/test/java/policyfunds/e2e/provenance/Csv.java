package policyfunds.e2e.provenance;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV by RFC 4180: CRLF ends a line, quotes may hold commas, line ends and doubled quotes.
 */
public final class Csv {
  public static final String BYTE_ORDER_MARK = "\uFEFF";

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  public static List<List<String>> read(String text) {
    var csv = new Csv(text);
    var lines = new ArrayList<List<String>>();
    while (csv.at < text.length()) {
      lines.add(csv.line());
    }
    return lines;
  }

  private List<String> line() {
    var fields = new ArrayList<String>();
    fields.add(field());
    while (takes(",")) {
      fields.add(field());
    }
    if (!takes("\r\n") && at < text.length()) {
      throw new IllegalArgumentException("line " + fields + " goes on with " + text.charAt(at));
    }
    return fields;
  }

  private String field() {
    return takes("\"") ? quoted() : plain();
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n\"".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    var field = new StringBuilder();
    while (true) {
      int quote = text.indexOf('"', at);
      if (quote < 0) {
        throw new IllegalArgumentException("a quote is never closed: " + field);
      }
      field.append(text, at, quote);
      at = quote + 1;
      if (!takes("\"")) {
        return field.toString();
      }
      field.append('"');
    }
  }

  private boolean takes(String token) {
    boolean found = text.startsWith(token, at);
    at += found ? token.length() : 0;
    return found;
  }
}
