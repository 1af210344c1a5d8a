package policyfunds.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.faults.RestartableProcess;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** A service that is killed between the trial and the taking in of its part. */
@ExtendWith(DocumentSuite.class)
class KilledMidwayIT {
  private static final Duration READY_LIMIT = Duration.ofMinutes(1);

  private final SuiteProcess suite;
  private final Documents documents;

  KilledMidwayIT(SuiteProcess suite) {
    this.suite = suite;
    this.documents = Documents.of(suite);
  }

  @ParameterizedTest
  @EnumSource(names = {"TASK", "PERFORMANCE"})
  void leavesAHalfThatSaysSoAndThatTheSameFileCompletes(ServiceName killed) {
    var official = new Official(2090 + killed.ordinal());
    Path log = suite.data().resolve("logs/" + killed.module() + ".log");
    var process = RestartableProcess.of(suite.process(killed), log);
    List<Integer> ports = FreePorts.find(2);
    try (var midway = Midway.before(suite.api(killed), ports.getFirst(), () -> process.kill());
        Beside gateway = gatewayBehind(killed, ports)) {
      Answer answer = documents.through(gateway.api()).post(official.upload());

      assertThat(midway.isDone()).isTrue();
      assertThat(answer.status()).as(answer.body()).isEqualTo(503);
      assertThat(answer.json().path("code").asText()).isEqualTo("IMPORT_INCOMPLETE");
      assertThat(Documents.statuses(answer.json().path("report"))).isEqualTo(landedBefore(killed));
    } finally {
      process.start();
      suite.replace(killed, process.process());
      Until.holds(
          killed + " is ready again",
          READY_LIMIT,
          () -> suite.management(killed).answers("/q/health/ready"));
    }
    Until.holds(
        "its part is known to be empty",
        READY_LIMIT,
        () -> statusOf(killed, view(official)).equals("EMPTY"));
    assertThat(view(official).path("consistent").booleanValue()).isFalse();

    JsonNode completed = documents.taken(official.upload());
    assertThat(completed.path("changed").booleanValue()).isTrue();
    assertThat(Documents.statuses(completed)).first().isEqualTo("UNCHANGED");
    assertThat(Documents.statuses(completed)).last().isEqualTo("LANDED");
    assertThat(view(official).path("consistent").booleanValue()).isTrue();
    assertThat(view(official).path("summary").path("goalCount").intValue()).isEqualTo(2);
  }

  private static List<String> landedBefore(ServiceName killed) {
    return killed == ServiceName.TASK
        ? List.of("LANDED", "UNAVAILABLE", "NOT_SENT")
        : List.of("LANDED", "LANDED", "UNAVAILABLE");
  }

  private static String statusOf(ServiceName killed, JsonNode view) {
    String part = killed == ServiceName.TASK ? "tasks" : "performance";
    return view.path("parts").path(part).path("status").asText();
  }

  private JsonNode view(Official official) {
    return suite.gateway().json("/api/v1/cities/440100?year=" + official.year());
  }

  private Beside gatewayBehind(ServiceName killed, List<Integer> ports) {
    var environment = new HashMap<>(suite.access(true));
    environment.putAll(suite.neighbours());
    environment.put(
        "QUARKUS_REST_CLIENT_" + killed.name() + "_URL", "http://127.0.0.1:" + ports.getFirst());
    return Beside.start(
            suite, ServiceName.GATEWAY, ports.getLast(), "gateway-midway-" + killed, environment)
        .awaitReady();
  }
}
