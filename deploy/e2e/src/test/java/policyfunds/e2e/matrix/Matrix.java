package policyfunds.e2e.matrix;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.contract.Operation;
import policyfunds.e2e.contract.Requests;
import policyfunds.e2e.contract.Requests.Sample;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.ServiceName;

/** Every operation asked for by every caller, in requests that change nothing even if let in. */
final class Matrix {
  private static final List<Caller> CALLERS = Caller.all();

  /** Of a request that was let in: the row is another by now, refers to nothing, or is there. */
  private static final Set<Integer> WITHOUT_EFFECT = Set.of(409, 412, 422);

  /** Of a version that no row will reach. */
  private static final String STALE = "\"999999999.none\"";

  private final Function<ServiceName, Api> services;
  private final Function<Row, Map<String, String>> values;
  private final Tokens tokens;
  private final Map<String, Operation> operations;
  private final Requests requests = Requests.read();
  private final Map<Row, List<Verdict>> verdicts = new LinkedHashMap<>();
  private final Comparison comparison = new Comparison();

  Matrix(
      Function<ServiceName, Api> services,
      Function<Row, Map<String, String>> values,
      Tokens tokens,
      Map<String, Operation> operations) {
    this.services = services;
    this.values = values;
    this.tokens = tokens;
    this.operations = operations;
  }

  /** Compares each verdict with the rule's, and what those let in are answered. */
  Matrix walk(List<Row> rows, boolean anonymousReading) {
    for (Row row : rows) {
      Sample request =
          requests.of(row.service(), row.operation(), row.rule().name()).with(values.apply(row));
      var line = new ArrayList<Verdict>();
      for (Caller caller : CALLERS) {
        Answer answer = send(row, request, caller);
        Verdict verdict = Verdict.of(answer.status());
        line.add(verdict);
        String at = row + " by " + caller.label();
        Verdict expected = row.rule().of(caller, row.region(), anonymousReading);
        comparison.same(at + " " + shown(answer), verdict, expected);
        if (verdict == Verdict.ALLOWED) {
          comparison.same(at + " has no effect: " + shown(answer), harmless(row, answer), true);
        }
      }
      verdicts.put(row, line);
    }
    return this;
  }

  Map<Row, List<Verdict>> verdicts() {
    return Map.copyOf(verdicts);
  }

  void print(String title) {
    System.out.printf("%s (+ allowed, - 403, ? 401)%n", title);
    for (int i = 0; i < CALLERS.size(); i++) {
      System.out.printf("  %s%s%n", "| ".repeat(i), CALLERS.get(i).label());
    }
    verdicts.forEach((row, line) ->
        System.out.printf(
            "  %s %s%n", line.stream().map(Verdict::sign).collect(joining(" ")), row));
    System.out.printf(
        "%s: %d rows of %d operations x %d callers = %d verdicts%n",
        title,
        verdicts.size(),
        verdicts.keySet().stream().map(Row::operationName).distinct().count(),
        CALLERS.size(),
        verdicts.size() * CALLERS.size());
  }

  void assertAsRuled() {
    comparison.assertAllEqual();
  }

  private Answer send(Row row, Sample request, Caller caller) {
    Operation operation = operations.get(row.operationName());
    var headers = new ArrayList<>(caller.headers(tokens));
    switch (operation.method()) {
      case "POST" -> headers.addAll(List.of("Idempotency-Key", UUID.randomUUID().toString()));
      case "PUT", "PATCH", "DELETE" -> headers.addAll(List.of("If-Match", STALE));
      default -> {}
    }
    Api api = services.apply(row.service());
    String[] all = headers.toArray(String[]::new);
    return request
        .body()
        .map(body ->
            api.send(
                operation.method(),
                request.path(),
                request.mediaType(operation.method()),
                body.getBytes(StandardCharsets.UTF_8),
                all))
        .orElseGet(() -> api.send(operation.method(), request.path(), all));
  }

  private static boolean harmless(Row row, Answer answer) {
    return row.reads()
        ? answer.status() == 200
        : WITHOUT_EFFECT.contains(answer.status()) || isOnlyTried(answer);
  }

  private static boolean isOnlyTried(Answer answer) {
    return answer.status() == 200 && answer.json().path("dryRun").booleanValue();
  }

  private static String shown(Answer answer) {
    String body = answer.status() == 200 ? "" : answer.body();
    return answer.status() + " " + body.substring(0, Math.min(160, body.length()));
  }
}
