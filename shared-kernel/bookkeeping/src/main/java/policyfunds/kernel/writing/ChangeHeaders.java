package policyfunds.kernel.writing;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.conditional.Precondition;

/** Headers of a PUT, PATCH or DELETE. */
public class ChangeHeaders implements WriteHeaders {

  @HeaderParam("Idempotency-Key")
  @Parameter(
      description = "A key made by the client; the same request under it is carried out once 幂等键",
      example = "4f6c1a52-0c1e-4f8e-9d53-6f2f1f0a7f11")
  String key;

  @HeaderParam(HttpHeaders.IF_MATCH)
  @Parameter(
      description = "ETag of what is changed; its version alone is compared. Not for what is new",
      example = "\"1.0a1b2c3d4e5f60718293a4b5c6d7e8f9\"")
  String ifMatch;

  @HeaderParam(HttpHeaders.IF_NONE_MATCH)
  @Parameter(description = "* where the resource must be new", example = "*")
  String ifNoneMatch;

  @Override
  public IdempotencyKey idempotencyKey() {
    return key == null ? null : IdempotencyKey.of(key);
  }

  @Override
  public Precondition precondition() {
    return Precondition.of(ifMatch, ifNoneMatch);
  }
}
