package policyfunds.local.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import policyfunds.local.console.Refusal;

/** A form of several parts (multipart/form-data 表单); its files are read while they are sent. */
record Multipart(String boundary, BodyPublisher body) {

  static Multipart of(Submission submission) {
    String boundary = "policyfunds-" + UUID.randomUUID();
    List<BodyPublisher> parts = new ArrayList<>();
    submission.facts().forEach((fact, value) -> parts.add(text(boundary, fact.part(), value)));
    if (submission.dryRun()) {
      parts.add(text(boundary, "dryRun", "true"));
    }
    submission.files().forEach(file -> parts.addAll(file(boundary, file)));
    parts.add(bytes("--%s--\r\n".formatted(boundary)));
    return new Multipart(boundary, BodyPublishers.concat(parts.toArray(BodyPublisher[]::new)));
  }

  String contentType() {
    return "multipart/form-data; boundary=" + boundary;
  }

  private static BodyPublisher text(String boundary, String name, String value) {
    return bytes(
        "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
            .formatted(boundary, name, value));
  }

  private static List<BodyPublisher> file(String boundary, Path file) {
    try {
      return List.of(
          bytes(
              """
              --%s\r
              Content-Disposition: form-data; name="file"; filename="%s"\r
              Content-Type: application/octet-stream\r
              \r
              """
                  .formatted(boundary, escaped(file.getFileName().toString()))),
          BodyPublishers.ofFile(file),
          bytes("\r\n"));
    } catch (FileNotFoundException e) {
      throw new Refusal("%s cannot be read.".formatted(file), e);
    }
  }

  /** As browsers escape a file's name in a form. */
  private static String escaped(String name) {
    return name.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static BodyPublisher bytes(String text) {
    return BodyPublishers.ofByteArray(text.getBytes(UTF_8));
  }
}
