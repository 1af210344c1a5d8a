package policyfunds.kernel.writing;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.conditional.Precondition;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** Headers of a POST: it needs a key, for nothing else tells a repetition from a second write. */
public class PostHeaders implements WriteHeaders {

  @HeaderParam("Idempotency-Key")
  @Parameter(
      description = "A key made by the client; the same request under it is carried out once 幂等键",
      required = true,
      example = "4f6c1a52-0c1e-4f8e-9d53-6f2f1f0a7f11")
  String key;

  @Override
  public IdempotencyKey idempotencyKey() {
    if (key == null) {
      throw ProblemTypes.IDEMPOTENCY_KEY_MISSING.because(
          Text.of("POST 须带请求头 Idempotency-Key", "A POST has the header Idempotency-Key"));
    }
    return IdempotencyKey.of(key);
  }

  @Override
  public Precondition precondition() {
    return Precondition.of(null, null);
  }
}
