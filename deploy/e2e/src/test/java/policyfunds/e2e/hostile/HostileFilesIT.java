package policyfunds.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.document.DocumentSuite;
import policyfunds.e2e.document.Documents;
import policyfunds.e2e.document.Documents.Wrong;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Together;

/** A gateway with a heap of 192 MB, as the local run has it, before files that mean no good. */
@ExtendWith(DocumentSuite.class)
class HostileFilesIT {
  private static final Duration VIEW_LIMIT = Duration.ofSeconds(3);
  private static final Duration FILE_LIMIT = Duration.ofSeconds(20);
  private static final int DAMAGED = Scale.of(40, 2_000);
  private static final int AT_ONCE = 100;

  private final SuiteProcess suite;
  private final Documents documents;
  private final PackedFiles packed = new PackedFiles();
  private Bystander bystander;
  private long process;
  private List<Long> written;

  HostileFilesIT(SuiteProcess suite) {
    this.suite = suite;
    this.documents = Documents.of(suite);
  }

  @BeforeEach
  void beginToRead() {
    documents.taken(Upload.of("notice.txt", SourceText.read().bytes()));
    process = suite.process(ServiceName.GATEWAY).pid();
    written = documents.written();
    bystander = Bystander.of(suite.gateway());
  }

  @AfterEach
  void nobodyElseNoticed() throws IOException {
    List<String> failures = bystander.end();
    System.out.printf("hostile files: %s%n", bystander);
    assertThat(failures).isEmpty();
    assertThat(bystander.views()).isPositive();
    assertThat(bystander.slowest()).isLessThan(VIEW_LIMIT);
    assertThat(suite.process(ServiceName.GATEWAY).pid()).isEqualTo(process);
    assertThat(suite.management(ServiceName.GATEWAY).answers("/q/health/live")).isTrue();
    assertThat(log()).doesNotContain("OutOfMemoryError", "StackOverflowError");
    assertThat(documents.written()).as("events in the three ledgers").isEqualTo(written);
  }

  @Test
  void areRefusedWithTheReason() {
    var comparison = new Comparison();
    var answers = new LinkedHashMap<String, String>();
    Stream.concat(packed.all(), PlainFiles.all())
        .forEach(file -> {
          long asked = System.nanoTime();
          Answer answer = documents.post(file.upload());
          Duration took = Duration.ofNanos(System.nanoTime() - asked);
          answers.put(
              file.what(),
              "%d after %d ms: %s".formatted(answer.status(), took.toMillis(), said(answer)));
          compare(comparison, file, answer);
          comparison.same(file + " in time", took.compareTo(FILE_LIMIT) < 0, true);
        });
    answers.forEach((what, answer) -> System.out.printf("hostile: %s: %s%n", what, answer));
    System.out.printf("hostile files: %d refused%n", answers.size());
    comparison.assertAllEqual();
  }

  private static void compare(Comparison comparison, HostileFile file, Answer answer) {
    comparison.same(file + " status", answer.status() / 100, 4);
    JsonNode problem = answer.json();
    boolean named =
        file.codes().contains(problem.path("code").asText())
            || Documents.wrongs(problem.path("report")).stream()
                .map(Wrong::code)
                .anyMatch(file.codes()::contains);
    comparison.same(file + " by a code of " + file.codes() + ": " + said(answer), named, true);
    comparison.same(file + " says why", problem.path("detail").asText().isBlank(), false);
  }

  /** Bytes overwritten, cut out or cut off anywhere: whatever it is, it is no failure. */
  @Test
  void areNoFailureHoweverTheyAreDamaged() {
    long seed = Scale.seed() % 1_000_000_000;
    Map<Integer, Integer> statuses = new TreeMap<>();
    for (int i = 0; i < DAMAGED; i++) {
      var random = new Random(seed + i);
      boolean word = random.nextBoolean();
      byte[] bytes = damaged(word ? packed.docx() : packed.xlsx(), random);
      Upload upload = Upload.of(word ? "damaged.docx" : "damaged.xlsx", bytes).tried();
      Answer answer = documents.post(upload);
      statuses.merge(answer.status(), 1, Integer::sum);
      assertThat(answer.status()).as("seed %d: %s", seed + i, answer.body()).isLessThan(500);
    }
    System.out.printf("hostile files: %d damaged of seed %d, %s%n", DAMAGED, seed, statuses);
  }

  private static byte[] damaged(byte[] bytes, Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length - 1));
      case 1 -> {
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        yield bytes;
      }
      default -> {
        int from = random.nextInt(bytes.length);
        Arrays.fill(bytes, from, Math.min(bytes.length, from + random.nextInt(2_000)), (byte) 0);
        yield bytes;
      }
    };
  }

  @Test
  void waitTheirTurnWhenManyComeAtOnce() {
    Upload sound = new Official(2059).upload().tried();
    Upload endless = packed.millionRows().upload();
    List<Callable<String>> crowd = new ArrayList<>();
    crowd.addAll(Collections.nCopies(AT_ONCE / 2, () -> outcome(sound)));
    crowd.addAll(Collections.nCopies(AT_ONCE / 2, () -> outcome(endless)));
    Map<String, Integer> outcomes = new TreeMap<>();
    Together.start(crowd).forEach(outcome -> outcomes.merge(outcome, 1, Integer::sum));
    System.out.printf("hostile files: %d uploads at once: %s%n", AT_ONCE, outcomes);
    assertThat(outcomes.keySet()).isSubsetOf("200 ", "422 FILE_REFUSED", "503 UNAVAILABLE");
    assertThat(documents.post(sound).status()).as("when all is calm again").isEqualTo(200);
  }

  private String outcome(Upload upload) {
    Answer answer = documents.post(upload);
    return answer.status() + " " + answer.json().path("code").asText();
  }

  private String log() throws IOException {
    return new String(Files.readAllBytes(suite.log(ServiceName.GATEWAY)), StandardCharsets.UTF_8);
  }

  private static String said(Answer answer) {
    JsonNode problem = answer.json();
    return problem.path("code").asText() + " " + problem.path("detail").asText();
  }
}
