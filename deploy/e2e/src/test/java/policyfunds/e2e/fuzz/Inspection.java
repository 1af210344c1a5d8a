package policyfunds.e2e.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import policyfunds.e2e.mutation.Attempt;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Json;

/** Looks at the answer to a request that something was wrong with. */
final class Inspection {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  /** What the HTTP server refuses before there is a request. */
  private static final Set<Integer> BELOW = Set.of(400, 413, 414, 431);

  private static final Pattern LEAKS =
      Pattern.compile(
          "[a-z]\\w*Exception|\\bat [\\w.$]+\\([\\w.]*:?\\d*\\)|\\b(java|javax|jakarta|org|com|io)"
              + "\\.[a-z]\\w+\\.\\w|policyfunds\\.[a-z]|SQLSTATE|violates|relation \"|pg_\\w+\\b.*does",
          Pattern.CASE_INSENSITIVE);

  private Inspection() {}

  /** What is wrong with the answer; empty where it is as it must be. */
  static Optional<String> of(Attempt attempt, Answer answer, Duration took) {
    int status = answer.status();
    if (status >= 500) {
      return Optional.of("a failure of the service");
    }
    if (took.compareTo(LIMIT) > 0) {
      return Optional.of("took " + took);
    }
    if (status == 401 || (status >= 300 && status < 400 && status != 304)) {
      return Optional.of("neither done nor refused");
    }
    if (attempt.refused() && status < 400) {
      return Optional.of("not refused");
    }
    return status < 400 ? Optional.empty() : ofRefusal(attempt, answer);
  }

  private static Optional<String> ofRefusal(Attempt attempt, Answer answer) {
    if (answer.bytes().length == 0) {
      boolean allowed =
          attempt.method().equals("HEAD") || (attempt.bare() && BELOW.contains(answer.status()));
      return allowed ? Optional.empty() : Optional.of("refused without a word");
    }
    if (!answer.header("Content-Type").orElse("").startsWith("application/problem+json")) {
      return Optional.of("no problem+json but " + answer.header("Content-Type"));
    }
    JsonNode problem = Json.parse(answer.body());
    if (problem.path("code").asText().isBlank()
        || problem.path("status").intValue() != answer.status()) {
      return Optional.of("no code, or another status than the answer's");
    }
    if (LEAKS.matcher(withoutInstance(problem)).find()) {
      return Optional.of("tells what it is made of");
    }
    return ofPlace(attempt, answer.status(), problem);
  }

  /** A 400 about one member names that member, or one inside it. */
  private static Optional<String> ofPlace(Attempt attempt, int status, JsonNode problem) {
    if (status != 400 || attempt.pointer().isEmpty()) {
      return Optional.empty();
    }
    String pointer = attempt.pointer().get();
    boolean named =
        Json.each(problem.path("errors"))
            .map(error -> error.path("pointer").asText())
            .anyMatch(place -> place.equals(pointer) || place.startsWith(pointer + "/"));
    return named ? Optional.empty() : Optional.of("does not name " + pointer);
  }

  /** The path comes back as it was sent. */
  private static String withoutInstance(JsonNode problem) {
    return problem.path("title") + " " + problem.path("detail") + " " + problem.path("errors");
  }
}
