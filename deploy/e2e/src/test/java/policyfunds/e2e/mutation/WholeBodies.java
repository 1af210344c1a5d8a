package policyfunds.e2e.mutation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Bodies that are wrong as a whole: broken, empty, too deep, too long or of another encoding. */
record WholeBodies(Attempt base, String body) {
  private static final int DEEP = 100_000;
  private static final int OVER_A_MEGABYTE = 1_200_000;

  List<Attempt> all() {
    var all = new ArrayList<Attempt>();
    refused(all, "empty body", () -> "");
    refused(all, "blank body", () -> " \n\t ");
    for (String other : List.of("null", "true", "5", "\"text\"", "[]", "{}", "NaN", "{", "}")) {
      refused(all, "body " + other, () -> other);
    }
    refused(all, "array of the body", () -> "[" + body + "]");
    refused(all, "body twice", () -> body + body);
    refused(all, "trailing bytes", () -> body + " x");
    refused(all, "trailing object", () -> body + "\n{}");
    refused(all, "trailing NUL", () -> body + "\0");
    refused(all, "cut off", () -> body.strip().substring(0, body.strip().length() - 1));
    refused(all, "comment", () -> "/* a */" + body);
    refused(all, "comma too many", () -> body.strip().replaceFirst("}$", ",}"));
    refused(all, "names without quotes", () -> body.replaceAll("\"(\\w+)\":", "$1:"));
    refused(all, "single quotes", () -> body.replace('"', '\''));
    refused(all, "form", () -> "name=1&reason=2");
    refused(all, "XML", () -> "<?xml version=\"1.0\"?><a/>");
    refused(all, "deep arrays", () -> "[".repeat(DEEP));
    refused(all, "deep arrays, closed", () -> "[".repeat(DEEP) + "]".repeat(DEEP));
    refused(all, "deep objects", () -> "{\"a\":".repeat(DEEP));
    refused(all, "deep member", () -> member("a", "[".repeat(DEEP) + "]".repeat(DEEP)));
    refused(all, "65 deep", () -> member("a", "[".repeat(65) + "]".repeat(65)));
    refused(all, "ten thousand members", () -> manyMembers(10_000));
    refused(all, "long name", () -> member("n".repeat(100_000), "1"));
    refused(all, "long number", () -> member("a", "9".repeat(900_000)));
    refused(all, "name with NUL", () -> member("a\\u0000", "1"));
    refused(all, "name with a lone surrogate", () -> member("\\ud800", "1"));
    refused(all, "same name escaped", () -> member("\\u0072eason", "\"a\""));
    refused(all, "Java's serialized form", () -> "\u00ac\u00ed\0\5sr");
    tooLong(all, "spaces", () -> " ".repeat(OVER_A_MEGABYTE) + body);
    tooLong(all, "text", () -> member("a", "\"" + "x".repeat(OVER_A_MEGABYTE) + "\""));
    encoded(all, "byte order mark", StandardCharsets.UTF_8, "\ufeff" + body);
    encoded(all, "UTF-16", StandardCharsets.UTF_16, body);
    encoded(all, "UTF-16 little-endian", StandardCharsets.UTF_16LE, body);
    encoded(all, "UTF-32", Charset.forName("UTF-32"), body);
    encoded(all, "ISO 8859-1", StandardCharsets.ISO_8859_1, body.replace("试", "\u00e9"));
    encoded(all, "GB 18030", Charset.forName("GB18030"), body);
    return all;
  }

  private void refused(List<Attempt> all, String what, Supplier<String> text) {
    all.add(
        base.called(what)
            .withBody(() -> text.get().getBytes(StandardCharsets.UTF_8))
            .mustBeRefused(true));
  }

  private void tooLong(List<Attempt> all, String what, Supplier<String> text) {
    all.add(
        base.called("over a megabyte of " + what)
            .withBody(() -> text.get().getBytes(StandardCharsets.UTF_8))
            .mustBeRefused(!base.operation().equals("importDocument"))
            .mayEndBelow(true));
  }

  private void encoded(List<Attempt> all, String what, Charset charset, String text) {
    all.add(base.called(what).withBody(() -> text.getBytes(charset)));
  }

  private String member(String name, String value) {
    return "{\"" + name + "\":" + value + "," + body.strip().substring(1);
  }

  private String manyMembers(int count) {
    return "{"
        + IntStream.range(0, count).mapToObj(i -> "\"m" + i + "\":1,").collect(Collectors.joining())
        + body.strip().substring(1);
  }
}
