package policyfunds.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.file.DocumentFiles;
import policyfunds.kernel.documents.file.GivenFile;
import policyfunds.kernel.documents.file.OpenedDocument;
import policyfunds.kernel.documents.limits.Limits;

/** The text of the 2020 document, put together from the annexes that the services ship. */
public final class OfficialText {

  public static final String DIGEST =
      "ea6f6d59ae66f4d7a9c2907415c6a9de30e5572b41040330b9e0240874c4dfc3";

  private static final List<String> ANNEXES =
      List.of(
          "allocation-service 1",
          "allocation-service 2",
          "task-service 3",
          "performance-service 4",
          "performance-service 5");

  private OfficialText() {}

  /** The whole text, byte for byte as it was published. */
  public static String whole() {
    return ANNEXES.stream().map(OfficialText::annex).collect(Collectors.joining());
  }

  /** The same for another year: no document that anybody knows. */
  public static String of(int year) {
    return whole().replace("2020", Integer.toString(year));
  }

  /** What the kernel makes of a text. */
  public static OpenedDocument opened(String text) {
    try {
      Path file = Files.createTempFile("document", ".txt");
      try {
        Files.writeString(file, text);
        return DocumentFiles.open(List.of(new GivenFile("document.txt", file)), Limits.USUAL);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String annex(String place) {
    String[] words = place.split(" ", -1);
    Path file =
        Path.of(
            "..", words[0], "src/main/resources/annex/440000-2020", "annex-" + words[1] + ".txt");
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
