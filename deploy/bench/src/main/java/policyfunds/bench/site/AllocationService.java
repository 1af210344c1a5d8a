package policyfunds.bench.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Logs;
import policyfunds.local.machine.Ports;
import policyfunds.local.machine.Processes;
import policyfunds.local.machine.RunFile;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;
import policyfunds.local.token.LocalIssuer;
import policyfunds.local.token.SigningKeys;
import policyfunds.local.token.TokenRequest;

/** The packaged allocation service as {@code ./suite up} starts it, without its documents. */
public final class AllocationService implements AutoCloseable {

  private static final Duration READY_LIMIT = Duration.ofMinutes(5);
  private static final List<String> SMALL =
      List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx192m");

  private final ProcessHandle process;
  private final RunFile runFile;
  private final Api api;

  private AllocationService(ProcessHandle process, RunFile runFile, Api api) {
    this.process = process;
    this.runFile = runFile;
    this.api = api;
  }

  static AllocationService start(Settings settings, String databaseUrl)
      throws IOException, InterruptedException {
    var keys = SigningKeys.in(settings.keys());
    int managementPort = Ports.firstFree(settings.managementPort(Service.ALLOCATION));
    Path log = Logs.fresh(settings.log(Service.ALLOCATION));
    Path jar = settings.root().resolve("allocation-service/target/quarkus-app/quarkus-run.jar");
    var builder =
        new ProcessBuilder()
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.command().add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    builder.command().addAll(SMALL);
    builder.command().addAll(List.of("-jar", jar.toString()));
    builder.environment().putAll(environment(settings, keys, databaseUrl, managementPort));
    ProcessHandle process = builder.start().toHandle();
    RunFile runFile = RunFile.of(settings.runFiles(), Service.ALLOCATION.module());
    runFile.remember(process);
    var editor = TokenRequest.of(List.of("--role", "editor", "--region", "440000"));
    var api =
        new Api(
            settings.address(Service.ALLOCATION),
            new LocalIssuer(keys).token(editor, Instant.now()));
    var service = new AllocationService(process, runFile, api);
    service.awaitReady(
        "http://127.0.0.1:" + managementPort + "/q/health/ready", log, settings.shown(log));
    return service;
  }

  public Api api() {
    return api;
  }

  @Override
  public void close() {
    Processes.end(List.of(process));
    runFile.forget();
  }

  private void awaitReady(String readiness, Path log, String shown) throws InterruptedException {
    Instant limit = Instant.now().plus(READY_LIMIT);
    while (!Api.answers(readiness)) {
      if (!process.isAlive()) {
        throw new Refusal(
            "The allocation service ended while it started (%s); see %s. After a change of its migrations, --fresh fills anew."
                .formatted(Logs.lastError(Logs.text(log)), shown));
      }
      if (Instant.now().isAfter(limit)) {
        close();
        throw new Refusal("The allocation service is not ready; see %s.".formatted(shown));
      }
      Thread.sleep(100);
    }
  }

  private static Map<String, String> environment(
      Settings settings, SigningKeys keys, String databaseUrl, int managementPort) {
    var environment = new HashMap<String, String>();
    environment.put("QUARKUS_HTTP_HOST", settings.host());
    environment.put("QUARKUS_HTTP_PORT", String.valueOf(settings.port(Service.ALLOCATION)));
    environment.put("QUARKUS_MANAGEMENT_HOST", settings.host());
    environment.put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
    environment.put("POLICYFUNDS_ACCESS_ANONYMOUS_READING", settings.anonymousReading());
    environment.put("QUARKUS_OIDC_TOKEN_ISSUER", LocalIssuer.NAME);
    environment.put("QUARKUS_OIDC_PUBLIC_KEY", keys.publicKeyText());
    environment.put("QUARKUS_DATASOURCE_JDBC_URL", databaseUrl);
    environment.put("QUARKUS_DATASOURCE_USERNAME", Service.ALLOCATION.applicationRole());
    environment.put("QUARKUS_DATASOURCE_PASSWORD", settings.applicationPassword());
    environment.put("QUARKUS_FLYWAY_USERNAME", Service.ALLOCATION.ownerRole());
    environment.put("QUARKUS_FLYWAY_PASSWORD", settings.ownerPassword());
    return environment;
  }
}
