package policyfunds.e2e.mutation;

import java.util.ArrayList;
import java.util.List;
import policyfunds.e2e.contract.Operation;

/** A request with a header that is malformed, of the wrong kind, missing or never asked for. */
record HeaderMutations(Operation operation, Attempt base) {
  private static final List<String> TAGS =
      List.of(
          "abc",
          "\"",
          "\"abc",
          "abc\"",
          "\"1\"",
          "\"-1.x\"",
          "\"\"",
          "**",
          "\"999999999999999999999.x\"",
          "\"0.none\"",
          "W/\"1.x\"",
          "\"1.x\", \"2.x\"",
          "*, \"1.x\"",
          "\"1.x\" \"2.x\"",
          "' OR '1'='1",
          "\"1." + "x".repeat(3_000) + "\"",
          "\"1e400.x\"",
          ",");

  private static final List<String> KEYS =
      List.of("", " ", "k".repeat(101), "k".repeat(5_000), "a b", "a\tb");

  private static final List<String> STRANGE_KEYS =
      List.of(
          "'; DROP TABLE idempotency_key; --",
          "../../etc",
          "${jndi:ldap://127.0.0.1:9/a}",
          "\"",
          "%00");

  private static final List<String> MEDIA =
      List.of(
          "text/plain",
          "application/xml",
          "application/octet-stream",
          "multipart/form-data",
          "application/x-www-form-urlencoded",
          "garbage",
          "/",
          "*/*",
          "application/*",
          "");

  private static final List<String> ODD_MEDIA =
      List.of(
          "application/json; charset=utf-16",
          "application/json; charset=nonsense",
          "application/json;;;=",
          "application/json; charset=",
          "APPLICATION/JSON",
          "application/merge-patch+json",
          "application/json",
          "application/json, text/plain");

  private static final List<String> ACCEPTED =
      List.of(
          "image/png",
          "garbage",
          "*",
          "/",
          "text/html",
          "application/json;q=0",
          "*/*;q=abc",
          "application/xml",
          "application/json;v=2",
          ",",
          "a/b,".repeat(500),
          "*/*;q=1e400");

  private static final List<String> OTHERS =
      List.of(
          "Accept-Language",
          "zz-ZZ;q=9,*;q=-1",
          "Accept-Language",
          "x-".repeat(1_000),
          "Accept-Encoding",
          "gzip;q=nonsense, br;q=2, *",
          "Content-Encoding",
          "gzip",
          "Content-Encoding",
          "nonsense",
          "traceparent",
          "00-zzzz-zz-01",
          "traceparent",
          "00-00000000000000000000000000000000-0000000000000000-01",
          "tracestate",
          "a=" + "b".repeat(600),
          "baggage",
          "a=%zz;b,,,",
          "X-Forwarded-For",
          "' OR 1=1",
          "X-Forwarded-Prefix",
          "/../..",
          "Forwarded",
          "for=\"_gazonk\";host=evil",
          "X-HTTP-Method-Override",
          "DELETE",
          "Range",
          "bytes=5-1",
          "If-Modified-Since",
          "yesterday",
          "If-Unmodified-Since",
          "0",
          "If-Range",
          "\"",
          "Cookie",
          "session=%00; a=\"",
          "X-Region",
          "440300",
          "Prefer",
          "respond-async",
          "X-Long",
          "x".repeat(30_000));

  List<Attempt> all() {
    var all = new ArrayList<Attempt>();
    String condition = operation.writes() ? "If-Match" : "If-None-Match";
    TAGS.forEach(tag -> add(all, condition, tag, false));
    if (operation.writes()) {
      TAGS.forEach(tag -> add(all, "If-None-Match", tag, false));
      KEYS.forEach(key -> add(all, "Idempotency-Key", key, takesKey()));
      STRANGE_KEYS.forEach(key -> add(all, "Idempotency-Key", key, false));
      all.add(base.called("no If-Match").withoutHeader("If-Match"));
      all.add(
          base.called("no Idempotency-Key")
              .withoutHeader("Idempotency-Key")
              .mustBeRefused(operation.method().equals("POST") && takesKey()));
    }
    if (base.body().isPresent()) {
      MEDIA.forEach(media -> add(all, "Content-Type", media, true));
      ODD_MEDIA.forEach(media -> add(all, "Content-Type", media, false));
      all.add(base.called("no Content-Type").withoutHeader("Content-Type").mustBeRefused(true));
    }
    ACCEPTED.forEach(accept -> add(all, "Accept", accept, false));
    for (int i = 0; i < OTHERS.size(); i += 2) {
      add(all, OTHERS.get(i), OTHERS.get(i + 1), false);
    }
    return all;
  }

  /** A document is its own key: the same bytes again change nothing. */
  private boolean takesKey() {
    return operation.parametersIn("header").stream()
        .anyMatch(header -> header.name().equals("Idempotency-Key"));
  }

  private void add(List<Attempt> all, String name, String value, boolean refused) {
    all.add(
        base.called(name + ": " + Fragment.shown(value))
            .withHeader(name, value)
            .mustBeRefused(refused)
            .mayEndBelow(value.length() > 8_000));
  }
}
