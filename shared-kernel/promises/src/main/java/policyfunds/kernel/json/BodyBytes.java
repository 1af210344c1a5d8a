package policyfunds.kernel.json;

import io.quarkus.runtime.configuration.MemorySize;
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
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
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

  private final int largest;

  BodyBytes(@ConfigProperty(name = "policyfunds.largest-body") MemorySize largest) {
    this.largest = Math.toIntExact(largest.asLongValue());
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext body) throws IOException {
    String type = body.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
    if (type == null || type.isBlank() || type.contains("*")) {
      throw new NotSupportedException();
    }
    byte[] bytes = body.getInputStream().readNBytes(largest + 1);
    if (bytes.length > largest) {
      throw Refusals.bodyTooLarge();
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
    } catch (CharacterCodingException _) {
      throw ProblemTypes.REQUEST_MALFORMED.because(
          Text.of("请求正文不是有效的 UTF-8", "The body is not valid UTF-8"));
    }
    body.setInputStream(new ByteArrayInputStream(bytes));
    return body.proceed();
  }
}
