package policyfunds.kernel.writing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.conditional.EntityTags;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.database.Retry;

/**
 * Carries a write out (写入): once for each key, its answer kept in the transaction of its effect,
 * and anew where the database sacrificed it to another.
 */
@ApplicationScoped
public class Writes {

  private final KeptAnswers kept;
  private final Caller caller;
  private final ObjectMapper json;
  private final CurrentVertxRequest request;

  Writes(KeptAnswers kept, Caller caller, ObjectMapper json, CurrentVertxRequest request) {
    this.kept = kept;
    this.caller = caller;
    this.json = json;
    this.request = request;
  }

  /**
   * The answer to a write.
   *
   * @param body as it was read, null where the request has none
   * @param work runs in a transaction of its own, more than once where the database asks for it
   */
  public Response perform(WriteHeaders headers, Object body, Supplier<Written> work) {
    IdempotencyKey key = keyOf(headers);
    // a malformed condition is refused before a key is looked up
    headers.precondition();
    return Retry.onConflict(() ->
        QuarkusTransaction.requiringNew()
            .call(() -> key == null ? answer(work).response(false) : once(key, body, work)));
  }

  /** The framework takes an empty header for none. */
  private IdempotencyKey keyOf(WriteHeaders headers) {
    IdempotencyKey key = headers.idempotencyKey();
    return key == null && request.getCurrent().request().headers().contains("Idempotency-Key")
        ? IdempotencyKey.of("")
        : key;
  }

  private Response once(IdempotencyKey key, Object body, Supplier<Written> work) {
    String digest = digestOf(body);
    Optional<KeptAnswer> first = kept.under(key, caller.subject(), digest);
    if (first.isPresent()) {
      return first.get().response(true);
    }
    KeptAnswer answer = answer(work);
    kept.keep(key, caller.subject(), digest, answer);
    return answer.response(false);
  }

  private KeptAnswer answer(Supplier<Written> work) {
    return switch (work.get()) {
      case Written.Created(String path, Versioned resource) -> answer(201, path, resource);
      case Written.Changed(Versioned resource) -> answer(200, null, resource);
      case Written.Withdrawn() -> new KeptAnswer(204, null, null, null);
    };
  }

  private KeptAnswer answer(int status, String location, Versioned resource) {
    byte[] body = bytesOf(resource);
    return new KeptAnswer(status, location, EntityTags.of(resource, body), body);
  }

  private byte[] bytesOf(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Method, address and body: what makes two requests the same. */
  private String digestOf(Object body) {
    HttpServerRequest asked = request.getCurrent().request();
    String line = asked.method() + " " + asked.uri() + "\n";
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest(body == null ? new byte[0] : bytesOf(body)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
