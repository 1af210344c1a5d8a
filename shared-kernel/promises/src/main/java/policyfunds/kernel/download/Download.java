package policyfunds.kernel.download;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.nio.charset.StandardCharsets;

/** A file as an answer (下载), under a name in any script (RFC 6266, RFC 8187). */
public final class Download {

  private static final int LONGEST_NAME = 80;
  private static final String WITHOUT_ESCAPE =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._";

  private Download() {}

  /**
   * The answer itself.
   *
   * @param id plain letters, digits and hyphens: the name for those who know no other script
   * @param title what follows the id in the name, cut where it is long; may be empty
   */
  public static ResponseBuilder of(
      byte[] content, String mediaType, String id, String title, String extension) {
    return Response.ok(content, mediaType)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(id, title, extension));
  }

  static String disposition(String id, String title, String extension) {
    String plain = id + "." + extension;
    String speaking = tame(title).isEmpty() ? plain : id + " " + tame(title) + "." + extension;
    return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain, escaped(speaking));
  }

  /** Without what a file system takes for something else than a name. */
  private static String tame(String title) {
    String tame = title.replaceAll("[\\s\\p{Cntrl}\\p{Cf}\\p{Cs}\"*/:<>?\\\\|]+", " ").strip();
    int characters = Math.min(LONGEST_NAME, tame.codePointCount(0, tame.length()));
    return tame.substring(0, tame.offsetByCodePoints(0, characters)).strip();
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
      if (WITHOUT_ESCAPE.indexOf(octet) >= 0) {
        escaped.append((char) octet);
      } else {
        escaped.append("%%%02X".formatted(octet & 0xff));
      }
    }
    return escaped.toString();
  }
}
