package policyfunds.e2e.generator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import policyfunds.e2e.source.SourceText;

/** Writes a generated notice as the suite takes documents in: a folder with text and descriptor. */
public final class NoticeFolder {
  private NoticeFolder() {}

  /** Into {@code <directory>/<id>/}: {@code document.json} and {@code annex-1.txt} to 5. */
  public static void write(Path directory, GeneratedNotice notice) {
    List<String> annexes = NoticeText.annexes(notice);
    try {
      Path folder = Files.createDirectories(directory.resolve(notice.id()));
      for (int i = 0; i < annexes.size(); i++) {
        Files.writeString(folder.resolve(fileName(i)), annexes.get(i));
      }
      new ObjectMapper()
          .writerWithDefaultPrettyPrinter()
          .writeValue(folder.resolve("document.json").toFile(), descriptor(notice, annexes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The whole text form, all annexes in one. */
  public static String text(GeneratedNotice notice) {
    return String.join("", NoticeText.annexes(notice));
  }

  public static String digest(GeneratedNotice notice) {
    return digest(NoticeText.annexes(notice));
  }

  private static String digest(List<String> annexes) {
    return SourceText.sha256(String.join("", annexes).getBytes(StandardCharsets.UTF_8));
  }

  private static String fileName(int index) {
    return "annex-%d.txt".formatted(index + 1);
  }

  private static Map<String, Object> descriptor(GeneratedNotice notice, List<String> annexes) {
    return Map.of(
        "id",
        notice.id(),
        "title",
        notice.fundName(),
        "regionCode",
        notice.place().code(),
        "fiscalYear",
        notice.year(),
        "digest",
        digest(annexes),
        "fund",
        Map.of("code", notice.fundCode(), "name", notice.fundName()),
        "annexes",
        IntStream.range(0, annexes.size()).mapToObj(NoticeFolder::fileName).toList(),
        "spans",
        List.of(
            Map.of("table", "5-1", "row", 1, "spans", List.of(1, 1, 1, 3, 2)),
            Map.of("table", "5-1", "row", 2, "spans", List.of(1, 1, 1, 2, 1, 2))),
        "links",
        links(notice));
  }

  /** Which items each project answers for. */
  public static List<Map<String, Object>> links(GeneratedNotice notice) {
    return IntStream.range(0, notice.projects().size())
        .mapToObj(i ->
            Map.<String, Object>of(
                "table", "4-" + (i + 1), "itemSequences", notice.projects().get(i).itemSequences()))
        .toList();
  }
}
