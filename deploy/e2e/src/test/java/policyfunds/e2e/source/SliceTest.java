package policyfunds.e2e.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
  private static final Path REPOSITORY = Path.of("../..");

  @Test
  void slicesOfTheServicesTogetherAreTheSourceByteForByte() throws IOException {
    var together = new ByteArrayOutputStream();
    for (Path slice :
        List.of(
            annexes("allocation-service").resolve("annex-1.txt"),
            annexes("allocation-service").resolve("annex-2.txt"),
            annexes("task-service").resolve("annex-3.txt"),
            annexes("performance-service").resolve("annex-4.txt"),
            annexes("performance-service").resolve("annex-5.txt"))) {
      together.write(Files.readAllBytes(slice));
    }
    assertThat(together.toByteArray()).isEqualTo(SourceText.read().bytes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation-service", "task-service", "performance-service"})
  void everyServiceNamesTheDigestOfTheWholeDocument(String service) throws IOException {
    var descriptor =
        new ObjectMapper().readTree(annexes(service).resolve("document.json").toFile());
    assertThat(descriptor.path("digest").asText()).isEqualTo(SourceText.SHA_256);
  }

  private static Path annexes(String service) {
    return REPOSITORY.resolve(service).resolve("src/main/resources/annex/" + SourceText.DOCUMENT);
  }
}
