package policyfunds.e2e.watched;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.beside.Patience;
import policyfunds.e2e.manifest.Manifests;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;

/** A collector that is away, or hangs, costs spans and nothing else. */
@ExtendWith(SuiteExtension.class)
class CollectorAwayIT {
  private static final int REQUESTS = 200;
  private static final int MOST_LINES = 10;
  private static final String VIEW = "/api/v1/cities/440100?year=2020&include=allocations";
  private static final Duration LIMIT = Duration.ofSeconds(60);

  private static final Manifests MANIFESTS = new Manifests();

  /** What a pod has left after its pause, before it is killed. */
  private static final Duration GRACE = MANIFESTS.grace().minus(MANIFESTS.pause());

  private final SuiteProcess suite;

  CollectorAwayIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @Test
  void answersAndIsQuietWhereNobodyTakesTheSpans() throws IOException {
    List<Integer> ports = FreePorts.find(2);
    try (Beside gateway = sendingTo(ports.get(1), ports.get(0), "unheard-gateway")) {
      askAgainAndAgain(gateway);
      Until.holds("it has tried", LIMIT, () -> !complaints("unheard-gateway").isEmpty());

      endsInTime(gateway);
      System.out.println("collector away: " + complaints("unheard-gateway").size() + " lines");
      assertThat(complaints("unheard-gateway")).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
  }

  @Test
  void answersAndEndsWhereWhoTakesTheSpansSaysNothing() throws IOException {
    Queue<Socket> taken = new ConcurrentLinkedQueue<>();
    int port = FreePorts.find(1).getFirst();
    try (var silent = new ServerSocket(0, REQUESTS, InetAddress.getLoopbackAddress());
        Beside gateway = sendingTo(silent.getLocalPort(), port, "unanswered-gateway")) {
      Thread.ofVirtual().start(() -> takeAll(silent, taken));
      askAgainAndAgain(gateway);
      Until.holds("it has sent some", LIMIT, () -> !taken.isEmpty());
      askAgainAndAgain(gateway);

      endsInTime(gateway);
      System.out.println("collector silent: " + complaints("unanswered-gateway").size() + " lines");
      assertThat(complaints("unanswered-gateway")).hasSizeLessThanOrEqualTo(MOST_LINES);
    }
  }

  private Beside sendingTo(int collector, int port, String name) {
    var settings = new HashMap<>(suite.access(true));
    settings.putAll(suite.neighbours());
    settings.putAll(Patience.SETTINGS);
    settings.put("QUARKUS_OTEL_TRACES_SAMPLER_ARG", "1.0");
    settings.put("QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:" + collector);
    Beside gateway = Beside.start(suite, ServiceName.GATEWAY, port, name, settings).awaitReady();
    Until.holds("its first view is complete", LIMIT, () -> isComplete(gateway));
    return gateway;
  }

  private static void askAgainAndAgain(Beside gateway) {
    for (int i = 0; i < REQUESTS; i++) {
      assertThat(isComplete(gateway)).isTrue();
    }
  }

  private static boolean isComplete(Beside gateway) {
    return gateway.api().json(VIEW).path("complete").booleanValue();
  }

  /** By SIGTERM, with spans that it can't get rid of. */
  private static void endsInTime(Beside gateway) {
    gateway.process().destroy();
    Until.holds("it has ended", GRACE, () -> !gateway.process().isAlive());
  }

  /** Of spans that were lost. */
  private List<String> complaints(String name) {
    try {
      return Files.readAllLines(suite.data().resolve("logs/" + name + ".log")).stream()
          .filter(line -> line.contains("Failed to export"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void takeAll(ServerSocket listening, Queue<Socket> taken) {
    try {
      while (true) {
        taken.add(listening.accept());
      }
    } catch (IOException e) {
      // the test is over: whoever is still connected is let go
      taken.forEach(CollectorAwayIT::letGo);
    }
  }

  private static void letGo(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
