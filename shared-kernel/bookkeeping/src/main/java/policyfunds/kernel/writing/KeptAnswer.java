package policyfunds.kernel.writing;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * The answer to a write, in the form that can be given again (答复).
 *
 * @param location null unless something was created
 * @param entityTag null unless a resource is answered
 * @param body null unless a resource is answered
 */
record KeptAnswer(int status, String location, String entityTag, byte[] body) {

  Response response(boolean replayed) {
    Response.ResponseBuilder answer =
        Response.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
    if (location != null) {
      answer.header(HttpHeaders.LOCATION, location);
    }
    if (body != null) {
      answer.entity(body).type(MediaType.APPLICATION_JSON).header(HttpHeaders.ETAG, entityTag);
    }
    if (replayed) {
      answer.header("Idempotency-Replayed", true);
    }
    return answer.build();
  }
}
