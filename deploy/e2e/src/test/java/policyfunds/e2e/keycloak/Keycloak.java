package policyfunds.e2e.keycloak;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.Launcher;
import policyfunds.e2e.suite.Until;

/** A real Keycloak that Maven has unpacked, with the sample realm and nothing kept (身份提供者). */
record Keycloak(Process process, Api api) implements AutoCloseable {
  private static final Path UNPACKED = Path.of("target/keycloak").toAbsolutePath();
  private static final Path REALM =
      Launcher.REPOSITORY.resolve("deploy/keycloak/policy-funds-realm.json");
  private static final String REALM_PATH = "/realms/policy-funds";
  private static final Duration READY_LIMIT = Duration.ofMinutes(4);
  private static final Duration END_LIMIT = Duration.ofSeconds(30);

  static Keycloak start() {
    Path home = home();
    int port = FreePorts.find(1).getFirst();
    var builder =
        new ProcessBuilder(
            "bash",
            "bin/kc.sh",
            "start-dev",
            "--db=dev-mem",
            "--import-realm",
            "--http-host=127.0.0.1",
            "--http-port=" + port);
    builder.directory(home.toFile()).redirectErrorStream(true);
    builder.redirectOutput(UNPACKED.resolve("keycloak.log").toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "JAVA_OPTS_KC_HEAP",
                "-Xms64m -Xmx512m"));
    try {
      Path imported = Files.createDirectories(home.resolve("data/import"));
      Files.copy(REALM, imported.resolve(REALM.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      Process process = builder.start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
      return new Keycloak(process, new Api(URI.create("http://127.0.0.1:" + port))).awaitReady();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the services are told: who signs, and where the keys are. */
  String realm() {
    return api.base() + REALM_PATH;
  }

  /** The value of the header Authorization for a user of the sample realm. */
  String bearer(String user, String password) {
    String form =
        "grant_type=password&client_id=policy-funds-cli&username=%s&password=%s"
            .formatted(user, password);
    Answer answer =
        api.send(
            "POST",
            REALM_PATH + "/protocol/openid-connect/token",
            "application/x-www-form-urlencoded",
            form.getBytes(US_ASCII));
    if (answer.status() != 200) {
      throw new AssertionError("no token for %s: %s".formatted(user, answer.body()));
    }
    return "Bearer " + answer.json().path("access_token").textValue();
  }

  @Override
  public void close() {
    end(process);
  }

  private Keycloak awaitReady() {
    try {
      Until.holds(
          "Keycloak answers, see " + UNPACKED.resolve("keycloak.log"),
          READY_LIMIT,
          () -> !process.isAlive() || api.answers(REALM_PATH));
    } catch (AssertionError e) {
      end(process);
      throw e;
    }
    if (!process.isAlive()) {
      throw new AssertionError("Keycloak has ended, see " + UNPACKED.resolve("keycloak.log"));
    }
    return this;
  }

  private static Path home() {
    try (Stream<Path> folders = Files.list(UNPACKED)) {
      return folders.filter(Files::isDirectory).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("Maven has unpacked no Keycloak there", e);
    }
  }

  /** The script passes the signal on to its Java, but not one that forces. */
  private static void end(Process process) {
    List<ProcessHandle> family = process.descendants().toList();
    process.destroy();
    try {
      if (!process.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        family.forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
