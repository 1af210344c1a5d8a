package policyfunds.e2e.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Collection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.city.CityViews;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.podman.Needs;
import policyfunds.e2e.podman.Pod;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.Until;

/** The demo overlay's images, migrations and Deployments, run for real by podman. */
@ExtendWith(Needs.class)
class DemoOverlayIT {
  private static final String CITY = "/api/v1/cities/440100?year=2020";
  private static final int OF_IMAGES = 10001;
  private static final Duration WHOLE_LIMIT = Duration.ofMinutes(3);

  private static Demo demo;

  @BeforeAll
  static void startTheDemo() {
    Needs.require();
    demo = Demo.start();
  }

  @AfterAll
  static void endTheDemo() {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void endsAServiceBeforeItsMigrationWithAPlainWord() {
    assertThat(demo.early().exitCode()).isEqualTo(1);
    assertThat(demo.early().log()).contains("Detected resolved migration not applied to database");
  }

  @Test
  void migratesOnceAndFindsNothingToDoTheSecondTime() {
    assertThat(demo.migrations())
        .hasSize(3)
        .allSatisfy(pod -> {
          assertThat(pod.exitCode()).as(pod.log()).isZero();
          assertThat(pod.log()).contains("Successfully applied ");
        });
    assertThat(demo.repeated())
        .hasSize(3)
        .allSatisfy(pod -> {
          assertThat(pod.exitCode()).as(pod.log()).isZero();
          assertThat(pod.log()).contains("is up to date. No migration necessary.");
        });
  }

  @Test
  void runsWithNoMoreRightsThanTheOverlayGives() {
    demo.pods()
        .forEach((pod, deployment) -> {
          int user =
              deployment.at("/spec/template/spec/securityContext/runAsUser").asInt(OF_IMAGES);
          assertThat(pod.read("cat", "/proc/1/status"))
              .as(pod.name())
              .containsPattern("Uid:(\\s+%d){4}\n".formatted(user))
              .containsPattern("Gid:(\\s+%d){4}\n".formatted(user))
              .containsPattern("CapPrm:\\s+0+\n")
              .containsPattern("CapEff:\\s+0+\n")
              .containsPattern("CapBnd:\\s+0+\n")
              .containsPattern("NoNewPrivs:\\s+1\n")
              .containsPattern("Seccomp:\\s+2\n");
          assertThat(pod.execute("touch", "/written").error()).contains("Read-only file system");
          assertThat(pod.execute("touch", "/tmp/written").exitCode()).isZero();
          String limit = Overlay.container(deployment).at("/resources/limits/memory").asText();
          assertThat(memoryLimitOf(pod)).as(pod.name()).isEqualTo(bytes(limit));
        });
  }

  @Test
  void servesGuangzhouAndEveryOtherCityThroughTheGateway() {
    awaitWholeView();
    JsonNode guangzhou = gateway().json(CITY);
    assertThat(guangzhou.at("/region/name").asText()).isEqualTo("广州市");
    assertThat(guangzhou.path("complete").booleanValue())
        .as("%s", guangzhou.path("parts"))
        .isTrue();
    assertThat(guangzhou.path("consistent").booleanValue()).isTrue();

    var comparison = new Comparison();
    new CityViews(Expected2020.read(), comparison)
        .compare(code -> gateway().json("/api/v1/cities/%s?year=2020".formatted(code)));
    System.out.printf("city views under podman: %d figures compared%n", comparison.figures());
    comparison.assertAllEqual();
  }

  @Test
  void logsALineOfJsonForEachEntry() {
    for (Replica replica : demo.replicas().values()) {
      assertThat(replica.pod().log().lines())
          .isNotEmpty()
          .allSatisfy(line ->
              assertThat(Json.parse(line).fieldNames())
                  .toIterable()
                  .contains("timestamp", "level", "loggerName", "message"));
    }
  }

  @Test
  void endsInOrderAtSigtermAndServesAgain() {
    Collection<Replica> replicas = demo.replicas().values();

    replicas.forEach(replica -> replica.pod().stop(replica.grace()));

    assertThat(replicas)
        .allSatisfy(replica -> {
          assertThat(replica.pod().exitCode()).isIn(0, 143);
          assertThat(replica.pod().log()).contains(replica.name() + " stopped in ");
        });

    replicas.forEach(replica -> replica.pod().startAgain());
    replicas.forEach(Replica::awaitReady);
    awaitWholeView();
  }

  /** On a busy machine the first answers of a program take longer than the gateway waits. */
  private static void awaitWholeView() {
    Until.holds(
        "the gateway's view is whole",
        WHOLE_LIMIT,
        () -> gateway().get(CITY).json().path("complete").booleanValue());
  }

  private static Api gateway() {
    return demo.replica("gateway").http();
  }

  /** As the kernel holds the program to it, by the first or the second version of cgroups. */
  private static long memoryLimitOf(Pod pod) {
    String folder = "/sys/fs/cgroup/";
    String limit =
        pod.execute("cat", folder + "memory.max", folder + "memory/memory.limit_in_bytes").out();
    return Long.parseLong(limit.strip());
  }

  private static long bytes(String quantity) {
    long number = Long.parseLong(quantity.substring(0, quantity.length() - 2));
    return switch (quantity.substring(quantity.length() - 2)) {
      case "Mi" -> number << 20;
      case "Gi" -> number << 30;
      default -> throw new AssertionError("not a quantity of memory known here: " + quantity);
    };
  }
}
