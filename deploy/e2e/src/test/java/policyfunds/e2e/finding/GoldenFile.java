package policyfunds.e2e.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.e2e.suite.Json;

/**
 * The findings of 2020 as somebody has checked them line by line against the notice; {@code
 * -Dfindings.rewrite=true} writes what is answered now, to be checked in the same way again.
 */
record GoldenFile(String name) {
  private static final Path FOLDER = Path.of("src/test/resources/finding");

  void compare(List<JsonNode> findings) {
    List<String> lines = findings.stream().map(GoldenFile::line).toList();
    try {
      if (Boolean.getBoolean("findings.rewrite")) {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), lines);
      }
      assertThat(lines).isEqualTo(Files.readAllLines(FOLDER.resolve(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Severity, code, what it is about, the question, and what it rests on. */
  private static String line(JsonNode finding) {
    String about =
        Stream.of("regionCode", "regionName", "directionCode", "itemSequences", "subject")
            .map(finding::path)
            .filter(member -> !member.isMissingNode())
            .map(member -> member.isTextual() ? member.textValue() : member.toString())
            .collect(Collectors.joining(" "));
    return Stream.of(
            finding.path("severity").asText(),
            finding.path("code").asText(),
            about,
            finding.path("sentence").asText(),
            Json.each(finding.path("evidence"))
                .map(GoldenFile::evidence)
                .collect(Collectors.joining("; ")))
        .map(part -> part.replace("\n", "⏎"))
        .collect(Collectors.joining(" | "));
  }

  private static String evidence(JsonNode evidence) {
    var line = new StringBuilder(evidence.path("label").asText());
    if (evidence.has("value")) {
      line.append(" = ").append(evidence.path("value").asText());
      line.append(" ").append(evidence.path("unit").asText());
    }
    if (evidence.has("asWritten")) {
      line.append(" “").append(evidence.path("asWritten").asText()).append("”");
    }
    return line + " " + Json.each(evidence.path("cells")).map(GoldenFile::place).toList();
  }

  private static String place(JsonNode cell) {
    return "%s r%s c%s".formatted(cell.path("table").asText(), cell.get("row"), cell.get("column"));
  }
}
