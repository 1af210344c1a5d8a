package policyfunds.kernel.conditional;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Strong ETags for every answer to a GET: the SHA-256 of the bytes sent, behind the version of a
 * single resource, the content coding told by a suffix; {@code If-None-Match} is answered by 304.
 */
public class EntityTags {

  private static final String VARY = "Accept, Accept-Language, Accept-Encoding";

  private final ObjectMapper json;

  EntityTags(ObjectMapper json) {
    this.json = json;
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response)
      throws IOException {
    boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
    if (!read || response.getStatus() != 200 || !response.hasEntity()) {
      return;
    }
    byte[] body = bytesOf(response.getEntity());
    String digest = versionOf(response.getEntity()) + digest(body);
    String tag = '"' + digest + (asksForGzip(request) ? "-gzip\"" : "\"");
    response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
    response.getHeaders().putSingle(HttpHeaders.VARY, VARY);
    response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
    if (matches(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), digest)) {
      response.setStatus(304);
      response.setEntity(null);
    } else {
      MediaType type = response.getMediaType();
      response.setEntity(body, new Annotation[0], type);
    }
  }

  /** The tag of a resource in the bytes that were just written. */
  public static String of(Versioned resource, byte[] body) {
    return '"' + versionOf(resource) + digest(body) + '"';
  }

  private static String versionOf(Object entity) {
    return entity instanceof Versioned resource ? resource.version() + "." : "";
  }

  private byte[] bytesOf(Object entity) throws IOException {
    return switch (entity) {
      case byte[] bytes -> bytes;
      case String text -> text.getBytes(StandardCharsets.UTF_8);
      default -> json.writeValueAsBytes(entity);
    };
  }

  private static boolean asksForGzip(ContainerRequestContext request) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
    return accepted != null && accepted.toLowerCase(Locale.ROOT).contains("gzip");
  }

  /** Weak comparison (RFC 9110 §13.1.2): the coding's suffix and {@code W/} do not matter. */
  private static boolean matches(String ifNoneMatch, String digest) {
    return ifNoneMatch != null
        && Arrays.stream(ifNoneMatch.split(",", -1))
            .map(tag -> tag.strip().replaceFirst("^W/", "").replace("-gzip\"", "\""))
            .anyMatch(tag -> "*".equals(tag) || tag.equals('"' + digest + '"'));
  }

  private static String digest(byte[] body) {
    try {
      byte[] sha = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(sha, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
