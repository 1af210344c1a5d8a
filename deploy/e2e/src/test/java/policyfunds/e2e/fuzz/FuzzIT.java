package policyfunds.e2e.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.http.Trap;
import policyfunds.e2e.mutation.Attempt;
import policyfunds.e2e.mutation.Texts;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** Every operation by every mutation, on a suite of its own that nobody else counts rows of. */
class FuzzIT {
  private static final String CITY = "/api/v1/cities/440100?year=2020";
  private static final boolean FULL = Boolean.getBoolean("suite.full");
  private static final int RANDOM = FULL ? 15_000 : 2_000;
  private static final int AT_LEAST = FULL ? 50_000 : 10_000;

  private static final int SHOWN = 60;
  private static final Duration CALM = Duration.ofSeconds(30);

  private static SuiteProcess suite;
  private static String authorization;

  @BeforeAll
  static void startASuite() {
    suite = SuiteProcess.start();
    authorization =
        "Bearer "
            + Tokens.of(suite)
                .of("fuzzer", Set.of(Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR), "440000");
  }

  @AfterAll
  static void endIt() {
    suite.close();
  }

  @Test
  void refusesWhatIsWrongAndNeverFails() throws IOException {
    long seed = Long.getLong("fuzz.seed", System.nanoTime() % 1_000_000_000);
    JsonNode city = suite.gateway().json(CITY);
    Map<ServiceName, Long> processes = processes();
    var barrage = new Barrage(suite);
    try (Trap trap = Trap.set()) {
      Map<String, String> values = FuzzFund.create(suite, authorization).values();
      var fuzzer = new Fuzzer(values, authorization, trap.address());
      assertSound(fuzzer, barrage);
      long start = System.nanoTime();
      barrage.send(OnceFailed.read().with(values, authorization).stream());
      barrage.send(fuzzer.systematic());
      barrage.send(fuzzer.random(seed).limit(RANDOM));
      System.out.printf(
          "fuzz: %d operations, seed %d, %d s, %s%n",
          fuzzer.operations(), seed, (System.nanoTime() - start) / 1_000_000_000, barrage.tally());
      System.out.printf(
          "fuzz: %d sound requests still done after it%n",
          fuzzer.sound().stream().filter(each -> barrage.answer(each).status() < 300).count());
      assertThat(trap.calls()).as("calls to an address that was only sent as text").isZero();
    }
    wrongInLogs().forEach(barrage.tally()::fail);
    assertNothingWrong(barrage.tally().failures(), seed);
    assertThat(barrage.tally().serverFailures()).isZero();
    assertThat(barrage.tally().sent()).isGreaterThanOrEqualTo(AT_LEAST);
    assertThat(processes()).as("processes before and after").isEqualTo(processes);
    Until.holds(
        "the city's view is what it was", CALM, () -> suite.gateway().json(CITY).equals(city));
  }

  /** What nothing is wrong with is done, or only refused because the row is there or in use. */
  private static void assertSound(Fuzzer fuzzer, Barrage barrage) {
    long done = 0;
    for (Attempt attempt : fuzzer.sound()) {
      Answer answer = barrage.answer(attempt);
      assertThat(answer.status())
          .as("%s: %s", attempt, answer.body())
          .satisfiesAnyOf(
              status -> assertThat(status).isBetween(200, 204),
              status -> assertThat(status).isEqualTo(409));
      done += answer.status() == 409 ? 0 : 1;
    }
    System.out.printf("fuzz: %d of %d sound requests done%n", done, fuzzer.sound().size());
  }

  private static void assertNothingWrong(List<String> failures, long seed) throws IOException {
    Path all = Path.of("target/fuzz-failures.txt");
    Files.write(all, failures);
    if (!failures.isEmpty()) {
      String first = String.join("\n", failures.subList(0, Math.min(SHOWN, failures.size())));
      fail("%d wrong, seed %d, all of them in %s:%n%s", failures.size(), seed, all, first);
    }
  }

  private static Map<ServiceName, Long> processes() {
    var processes = new EnumMap<ServiceName, Long>(ServiceName.class);
    for (ServiceName service : ServiceName.values()) {
      assertThat(suite.management(service).get("/q/health/live").status()).isEqualTo(200);
      processes.put(service, suite.process(service).pid());
    }
    return processes;
  }

  /** Failures that nobody foresaw, and lines whose start a caller has written. */
  private static List<String> wrongInLogs() throws IOException {
    var wrong = new ArrayList<String>();
    for (ServiceName service : ServiceName.values()) {
      new String(Files.readAllBytes(suite.log(service)), StandardCharsets.UTF_8)
          .lines()
          .filter(line ->
              line.startsWith(Texts.FORGED_LINE)
                  || line.contains("OutOfMemoryError")
                  || (line.contains(" ERROR ") && !line.contains(Texts.FORGED_LINE)))
          .forEach(line -> wrong.add("in the log of %s: %s".formatted(service, line)));
    }
    return wrong;
  }
}
