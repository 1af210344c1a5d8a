package policyfunds.e2e.mutation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.contract.Member;

/**
 * What is written where a member's value was.
 *
 * @param json whether the body is still JSON with it
 * @param type of the value: null, boolean, number, string, array or object
 * @param sane whether a member of this type could be given it
 */
record Fragment(String name, byte[] bytes, boolean json, String type, boolean sane) {
  private static final String LONG = "长".repeat(40_000);

  /** All of them; {@code texts} are put in as texts besides. */
  static List<Fragment> all(List<String> texts) {
    var all = new ArrayList<Fragment>();
    all.add(new Fragment("null", ascii("null"), true, "null", true));
    all.add(new Fragment("true", ascii("true"), true, "boolean", true));
    all.add(new Fragment("[]", ascii("[]"), true, "array", true));
    all.add(new Fragment("[null]", ascii("[null]"), true, "array", false));
    all.add(new Fragment("{}", ascii("{}"), true, "object", true));
    all.add(new Fragment("{\"a\":1}", ascii("{\"a\":1}"), true, "object", false));
    Stream.of("0", "-0", "1", "-1", "0.1", "1e2", "2147483648", "9007199254740993")
        .forEach(number -> all.add(number(number, true)));
    Stream.of(
            "1e400",
            "-1e400",
            "1e-400",
            "1e999999999",
            "1e2147483647",
            "1e-2147483647",
            "1e-999999999",
            "-1e2147483648",
            "123456789012345678901234567890",
            "0.123456789012345678901234567890")
        .forEach(number -> all.add(number(number, false)));
    Stream.of("NaN", "Infinity", "-Infinity", "+1", ".5", "1.", "01", "0x10", "5%", "５", "")
        .forEach(broken -> all.add(broken(broken, utf8(broken))));
    Stream.of("'a'", "\"\\x41\"", "\"\\ud8\"", "\"a\nb\"", "undefined", "\"open")
        .forEach(broken -> all.add(broken(broken, utf8(broken))));
    all.add(broken("2,000 digits", ascii("1".repeat(2_000))));
    all.add(broken("byte FF", new byte[] {'"', (byte) 0xff, '"'}));
    all.add(broken("overlong slash", new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}));
    all.add(broken("cut off character", new byte[] {'"', (byte) 0xe5, (byte) 0xb9, '"'}));
    all.add(
        broken("surrogate in UTF-8", new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}));
    all.add(broken("raw NUL", new byte[] {'"', 'a', 0, 'b', '"'}));
    Stream.of("\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00x\"", "\"a\\ud83d\"")
        .forEach(text -> all.add(new Fragment(text, ascii(text), true, "string", false)));
    all.add(new Fragment("40,000 characters", utf8(quoted(LONG)), true, "string", false));
    texts.forEach(
        text -> all.add(new Fragment(shown(text), utf8(quoted(text)), true, "string", true)));
    return List.copyOf(all);
  }

  /** Whether nobody could take it for a value of that member. */
  boolean isWrongFor(Member member) {
    boolean fits =
        switch (member.type()) {
          case "integer", "number" -> type.equals("number");
          default -> type.equals(member.type());
        };
    return !json || !sane || (!type.equals("null") && !fits);
  }

  static Fragment text(String text) {
    return new Fragment(shown(text), utf8(quoted(text)), true, "string", true);
  }

  /** A number of any size: whether a member takes it is left open. */
  static Fragment number(String number) {
    return number(number, true);
  }

  private static Fragment number(String number, boolean sane) {
    return new Fragment(shown(number), ascii(number), true, "number", sane);
  }

  private static Fragment broken(String name, byte[] bytes) {
    return new Fragment("broken: " + name, bytes, false, "none", false);
  }

  /** As JSON writes a text: what it must escape is escaped. */
  static String quoted(String text) {
    var json = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      if (each == '"' || each == '\\') {
        json.append('\\').append(each);
      } else if (each < ' ' || Character.isSurrogate(each)) {
        json.append("\\u%04x".formatted((int) each));
      } else {
        json.append(each);
      }
    }
    return json.append('"').toString();
  }

  static String shown(String text) {
    String line = text.replaceAll("\\p{Cntrl}", "·");
    return line.length() <= 40 ? line : line.substring(0, 40) + "… " + text.length();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
