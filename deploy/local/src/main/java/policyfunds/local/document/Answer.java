package policyfunds.local.document;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import policyfunds.local.console.Columns;
import policyfunds.local.console.Refusal;

/**
 * What the gateway answered (答复).
 *
 * @param report what the import does, or would do; of a problem only where it carries one
 */
public record Answer(int status, Members problem, Optional<Report> report) {

  private static final int KIB = 1024;
  private static final String UNCLEAR = "The answer to the import (%d) is not to be understood.";

  static Answer of(int status, String body) {
    if (status == 200) {
      return new Answer(status, Members.NONE, Optional.of(Report.of(members(status, body))));
    }
    // whoever refuses below the application sends no body
    Members problem = body.isBlank() ? Members.NONE : members(status, body);
    return new Answer(status, problem, problem.object("report").map(Report::of));
  }

  boolean isTaken() {
    return status == 200;
  }

  /** The stable code of a problem. */
  String code() {
    return problem.text("code");
  }

  /** What is wrong, with all places that are at fault. */
  String detail() {
    return Stream.concat(
            Stream.of("detail", "title")
                .map(problem::text)
                .filter(text -> !text.isBlank())
                .limit(1),
            problem.objects("errors").stream()
                .map(error -> "%s: %s".formatted(error.text("pointer"), error.text("message"))))
        .map(Columns::plain)
        .collect(joining("; "));
  }

  /** Bytes as a person reads them. */
  static String size(long bytes) {
    if (bytes < KIB) {
      return bytes + " B";
    }
    return bytes < (long) KIB * KIB
        ? String.format(Locale.ROOT, "%.1f KiB", bytes / (double) KIB)
        : String.format(Locale.ROOT, "%.1f MiB", bytes / (double) (KIB * KIB));
  }

  private static Members members(int status, String body) {
    try {
      return new Members(JsonUtil.parseJson(body));
    } catch (JoseException e) {
      throw new Refusal(UNCLEAR.formatted(status), e);
    }
  }
}
