package policyfunds.e2e.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.e2e.contract.Operation;
import policyfunds.e2e.contract.Parameter;

/** A request whose path, query or method is wrong. */
record PathMutations(Operation operation, Attempt base, List<String> texts) {
  /** As they stand in a URL: broken, encoded twice, or meaning something to a careless server. */
  private static final List<String> RAW =
      List.of(
          "%00",
          "%FF",
          "%C0%AF",
          "%E5%B9",
          "%ED%A0%80",
          "..%2F..%2Fetc%2Fpasswd",
          "%252e%252e%252f",
          "..;/",
          ";jsessionid=1",
          "%0d%0aX-Forged:%201",
          "a/b",
          "a%2Fb",
          "%25%7B7*7%7D",
          "+",
          "%20",
          ".");

  private static final List<String> NUMBERS =
      List.of(
          "-1",
          "0",
          "1.5",
          "1e3",
          "2147483648",
          "-2147483649",
          "9".repeat(30),
          "1000001",
          "０１",
          "0x1",
          "1_0",
          "+1",
          "NaN",
          "Infinity",
          "5%25");

  private static final Set<String> METHODS =
      Set.of(
          "GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "TRACE", "PROPFIND", "FOO");

  List<Attempt> all() {
    var all = new ArrayList<Attempt>();
    operation.parametersIn("path").forEach(parameter -> ofPath(all, parameter));
    operation.parametersIn("query").forEach(parameter -> ofQuery(all, parameter));
    unknown(all);
    paths(all);
    METHODS.stream()
        .filter(method -> !method.equals(operation.method()))
        .sorted()
        .forEach(method -> all.add(base.called("method " + method).withMethod(method)));
    return all;
  }

  private void ofPath(List<Attempt> all, Parameter parameter) {
    values()
        .filter(value -> !value.isEmpty())
        .forEach(value ->
            all.add(
                base.called(parameter.name() + " = " + Fragment.shown(value))
                    .withPath(replaced(parameter, value))));
    for (int length : new int[] {300, 3_000, 20_000}) {
      all.add(
          base.called(parameter.name() + " of " + length)
              .withPath(replaced(parameter, "9".repeat(length)))
              .mayEndBelow(true));
    }
  }

  private void ofQuery(List<Attempt> all, Parameter parameter) {
    String name = parameter.name();
    values()
        .forEach(value ->
            all.add(
                base.called("?" + name + "=" + Fragment.shown(value)).withPath(with(name, value))));
    all.add(
        base.called("?" + name + " twice")
            .withPath(with(name, "1") + "&" + name + "=1")
            .mustBeRefused(true));
    all.add(base.called("?" + name + " left out").withPath(without(name)));
    all.add(
        base.called("?" + name + " without a value")
            .withPath(with(name, "").replaceFirst("=$", "")));
    all.add(
        base.called("?" + name + " of 20,000")
            .withPath(with(name, "x".repeat(20_000)))
            .mayEndBelow(true));
  }

  private void unknown(List<Attempt> all) {
    for (String name : List.of("unknown", "YEAR", "page%00", "%5B%5D", "access_token", "a.b.c")) {
      all.add(
          base.called("?" + name + " is unknown").withPath(with(name, "1")).mustBeRefused(true));
    }
  }

  private void paths(List<Attempt> all) {
    String path = base.path().split("\\?", 2)[0];
    String query = base.path().substring(path.length());
    for (String other :
        List.of(
            path + "/",
            path + "//",
            path + "/..",
            path + ";a=b",
            path + "%20",
            path + ".json",
            path.replace("/v1/", "/v1//"),
            path.replace("/v1/", "/v1/./"),
            path.replace("/v1/", "/v1/%2e%2e/v1/"),
            path.replace("/api/", "/API/"),
            path + "/" + "a/".repeat(1_500))) {
      all.add(
          base.called("another path").withPath(other + query).mayEndBelow(other.length() > 4_000));
    }
  }

  private Stream<String> values() {
    return Stream.of(
            RAW.stream(),
            NUMBERS.stream(),
            texts.stream().map(text -> URLEncoder.encode(text, UTF_8)))
        .flatMap(values -> values);
  }

  /** The path with another value of the parameter, wherever the contract has it. */
  private String replaced(Parameter parameter, String value) {
    String[] template = operation.path().split("/", -1);
    String[] actual = base.path().split("\\?", 2)[0].split("/", -1);
    for (int i = 0; i < template.length; i++) {
      if (template[i].equals("{" + parameter.name() + "}")) {
        actual[i] = encodedForURI(value);
      }
    }
    return String.join("/", actual)
        + base.path().substring(base.path().split("\\?", 2)[0].length());
  }

  /** The path with another value of this parameter, in the path or in the query. */
  String replacing(String name, String value) {
    return operation.parametersIn("path").stream()
        .filter(parameter -> parameter.name().equals(name))
        .findFirst()
        .map(parameter -> replaced(parameter, value))
        .orElseGet(() -> with(name, value));
  }

  private String with(String name, String value) {
    String rest = without(name);
    return rest + (rest.contains("?") ? "&" : "?") + name + "=" + encodedForURI(value);
  }

  private String without(String name) {
    return base.path()
        .replaceFirst("([?&])" + Pattern.quote(name) + "=[^&]*", "$1")
        .replaceFirst("[?&]$", "")
        .replace("?&", "?")
        .replace("&&", "&");
  }

  /** Leaves what is ASCII: the client itself must be able to send it. */
  private static String encodedForURI(String value) {
    return value.chars().allMatch(each -> each < 128) ? value : URLEncoder.encode(value, UTF_8);
  }
}
