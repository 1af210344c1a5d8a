package policyfunds.bench.site;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Logs;
import policyfunds.local.machine.Ports;
import policyfunds.local.machine.Processes;
import policyfunds.local.machine.RunFile;
import policyfunds.local.service.ServiceCommand;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;
import policyfunds.local.token.LocalIssuer;
import policyfunds.local.token.SigningKeys;
import policyfunds.local.token.TokenRequest;

/** The packaged allocation service as {@code ./suite up} starts it, without its documents. */
public final class AllocationService implements AutoCloseable {

  private static final Duration READY_LIMIT = Duration.ofMinutes(5);

  private final ProcessHandle process;
  private final RunFile runFile;
  private final Api api;

  private AllocationService(ProcessHandle process, RunFile runFile, Api api) {
    this.process = process;
    this.runFile = runFile;
    this.api = api;
  }

  /**
   * Starts it.
   *
   * @param javaOptions what is asked of Java beyond what {@code ./suite up} asks
   */
  static AllocationService start(Settings settings, String databaseUrl, List<String> javaOptions)
      throws IOException, InterruptedException {
    int managementPort = Ports.firstFree(settings.managementPort(Service.ALLOCATION));
    Path log = Logs.fresh(settings.log(Service.ALLOCATION));
    var command = new ServiceCommand(Service.ALLOCATION, settings);
    var builder =
        new ProcessBuilder(withOptions(command.words(), javaOptions))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(command.environment(_ -> databaseUrl));
    builder.environment().put("POLICYFUNDS_FIRST_LOAD_ENABLED", "false");
    builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
    ProcessHandle process = builder.start().toHandle();
    RunFile runFile = RunFile.of(settings.runFiles(), Service.ALLOCATION.module());
    runFile.remember(process);
    var editor = TokenRequest.of(List.of("--role", "editor", "--region", "440000"));
    var api =
        new Api(
            settings.address(Service.ALLOCATION),
            new LocalIssuer(SigningKeys.in(settings.keys())).token(editor, Instant.now()));
    var service = new AllocationService(process, runFile, api);
    service.awaitReady(
        "http://127.0.0.1:" + managementPort + "/q/health/ready", log, settings.shown(log));
    return service;
  }

  /** The last of two options counts: they go behind those that are there. */
  private static List<String> withOptions(List<String> words, List<String> javaOptions) {
    List<String> all = new ArrayList<>(words);
    all.addAll(words.indexOf("-jar"), javaOptions);
    return all;
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
}
