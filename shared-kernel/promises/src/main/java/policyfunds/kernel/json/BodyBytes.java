package policyfunds.kernel.json;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Refusals;

/**
 * Takes bodies that say what they are, are no longer than allowed and UTF-8 throughout (RFC 8259
 * §8.1): the JSON parser lets overlong forms pass, by which a character could be written that
 * nobody looks for.
 */
@Provider
@ConstrainedTo(RuntimeType.SERVER)
public class BodyBytes implements ReaderInterceptor {

  private static final int STRETCH = 8192;

  private final BodyLimit limit;
  private final CurrentVertxRequest request;

  BodyBytes(BodyLimit limit, CurrentVertxRequest request) {
    this.limit = limit;
    this.request = request;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    String type = body.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    if (type == null || type.isBlank() || type.contains("*")) {
      throw new NotSupportedException();
    }
    int largest = Math.toIntExact(limit.at(request.getCurrent().normalizedPath()));
    byte[] bytes = body.getInputStream().readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw Refusals.bodyTooLarge();
    }
    mustBeUtf8(bytes);
    body.setInputStream(new ByteArrayInputStream(bytes));
    return body.proceed();
  }

  /** Looked at by stretches: the text of a document would be twice its bytes. */
  private static void mustBeUtf8(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer left = ByteBuffer.wrap(bytes);
    CharBuffer stretch = CharBuffer.allocate(STRETCH);
    CoderResult result;
    do {
      result = decoder.decode(left, stretch.clear(), true);
    } while (result.isOverflow());
    if (result.isError()) {
      throw ProblemTypes.REQUEST_MALFORMED.because(
          Text.of("请求正文不是有效的 UTF-8", "The body is not valid UTF-8"));
    }
  }
}
