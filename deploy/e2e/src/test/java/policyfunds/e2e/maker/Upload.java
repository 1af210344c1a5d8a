package policyfunds.e2e.maker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A document as it is handed in 来件: its files and what is said beside them, as multipart body. */
public record Upload(List<MadeFile> files, Map<String, String> parts) {
  private static final String BOUNDARY = "----policyfunds-of-a-test";

  public static final String MEDIA_TYPE = "multipart/form-data; boundary=" + BOUNDARY;

  public static Upload of(List<MadeFile> files) {
    return new Upload(files, Map.of());
  }

  public static Upload of(String name, byte[] bytes) {
    return of(List.of(new MadeFile(name, bytes)));
  }

  public Upload with(String part, Object value) {
    var all = new LinkedHashMap<>(parts);
    all.put(part, value.toString());
    return new Upload(files, all);
  }

  /** Its one file under another name. */
  public Upload named(String name) {
    return new Upload(List.of(new MadeFile(name, files.getFirst().bytes())), parts);
  }

  public Upload tried() {
    return with("dryRun", true);
  }

  /** The name of the revision: SHA-256 over the bytes of the files. */
  public String digest() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      files.forEach(file -> digest.update(file.bytes()));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public byte[] body() {
    var body = new ByteArrayOutputStream();
    parts.forEach((name, value) -> {
      body.writeBytes(head("name=\"" + name + "\"", "text/plain; charset=UTF-8"));
      body.writeBytes((value + "\r\n").getBytes(UTF_8));
    });
    for (MadeFile file : files) {
      String named = "name=\"file\"; filename=\"" + file.name() + "\"";
      body.writeBytes(head(named, "application/octet-stream"));
      body.writeBytes(file.bytes());
      body.writeBytes("\r\n".getBytes(UTF_8));
    }
    body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
    return body.toByteArray();
  }

  private static byte[] head(String disposition, String mediaType) {
    return ("--%s\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n"
            .formatted(BOUNDARY, disposition, mediaType))
        .getBytes(UTF_8);
  }
}
