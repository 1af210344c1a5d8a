package policyfunds.kernel.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.jboss.logging.MDC;
import policyfunds.kernel.language.Language;

/** Writes a problem as bytes of problem+json, for JAX-RS and for the bare HTTP server alike. */
@ApplicationScoped
public class ProblemAnswer {

  public static final String MEDIA_TYPE = "application/problem+json";

  private final ObjectMapper json;

  ProblemAnswer(ObjectMapper json) {
    this.json = json;
  }

  String write(Problem problem, String acceptLanguage, String path) {
    Object traceId = MDC.get("traceId");
    ProblemView view =
        ProblemView.of(
            problem,
            Language.of(acceptLanguage),
            path,
            traceId == null || traceId.toString().isEmpty() ? null : traceId.toString());
    try {
      return json.writeValueAsString(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
