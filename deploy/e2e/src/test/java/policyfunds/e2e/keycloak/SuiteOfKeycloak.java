package policyfunds.e2e.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.TimeUnit;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.Launcher;

/** The packaged suite as a site runs it: tokens of an identity provider, and none reads without. */
record SuiteOfKeycloak(Process launcher, Api allocations, Api gateway) implements AutoCloseable {
  private static final List<String> SERVICES =
      List.of("ALLOCATION", "GATEWAY", "TASK", "PERFORMANCE");
  private static final Duration END_LIMIT = Duration.ofSeconds(90);

  static SuiteOfKeycloak start(Keycloak keycloak) {
    List<Integer> ports = FreePorts.find(SERVICES.size());
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_OIDC_AUTH_SERVER_URL", keycloak.realm());
    environment.put("QUARKUS_OIDC_TOKEN_ISSUER", keycloak.realm());
    environment.put("POLICYFUNDS_ACCESS_ANONYMOUS_READING", "false");
    for (int i = 0; i < SERVICES.size(); i++) {
      environment.put("POLICYFUNDS_" + SERVICES.get(i) + "_PORT", ports.get(i).toString());
    }
    try {
      Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "keycloak-suite-");
      return new SuiteOfKeycloak(
          Launcher.startUntilReady(data, environment), at(ports.get(0)), at(ports.get(1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    List<ProcessHandle> family = launcher.descendants().toList();
    launcher.destroy();
    try {
      if (!launcher.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Api at(int port) {
    return new Api(URI.create("http://127.0.0.1:" + port));
  }
}
