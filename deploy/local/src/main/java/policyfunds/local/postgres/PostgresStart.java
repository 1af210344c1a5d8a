package policyfunds.local.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import policyfunds.local.console.Refusal;
import policyfunds.local.machine.Logs;
import policyfunds.local.machine.Ports;
import policyfunds.local.settings.Settings;

/**
 * One start of the PostgreSQL that comes along, unpacked and laid out where that is still to do.
 *
 * @param durable the server's settings that must be on, as the library's own choice is off
 */
record PostgresStart(Settings settings, List<String> durable) {

  private static final int FIRST_PORT = 54_320;
  private static final Duration LIMIT = Duration.ofSeconds(120);

  EmbeddedPostgres run() {
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.setProperty("ot.epg.working-dir", settings.postgresPrograms().toString());
    Path log = Logs.fresh(settings.logs().resolve("postgres.log"));
    EmbeddedPostgres.Builder builder =
        EmbeddedPostgres.builder()
            .setDataDirectory(settings.postgresData())
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setPort(Ports.firstFree(FIRST_PORT))
            .setPGStartupWait(LIMIT)
            .setLocaleConfig("locale", "C")
            .setServerConfig("max_connections", "100")
            .setServerConfig("unix_socket_directories", "")
            .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()));
    durable.forEach(setting -> builder.setServerConfig(setting, "on"));
    ExecutorService aside = Executors.newVirtualThreadPerTaskExecutor();
    try {
      return await(aside.submit(builder::start), log);
    } catch (ExecutionException e) {
      throw new Refusal(sentence(Logs.text(log), e, log), e);
    } finally {
      aside.shutdownNow();
    }
  }

  private String sentence(String text, ExecutionException failure, Path log) {
    if (text.isBlank()) {
      Path details = settings.logs().resolve("launcher.log");
      return "PostgreSQL cannot be unpacked or started (%s); see %s."
          .formatted(failure.getCause().getMessage(), settings.shown(details));
    }
    return new PostgresTrouble(settings.shown(settings.postgresData()), settings.shown(log))
        .sentence(text);
  }

  /** The library would wait out its limit for a server that has long given up; its log tells. */
  private static EmbeddedPostgres await(Future<EmbeddedPostgres> start, Path log)
      throws ExecutionException {
    while (true) {
      try {
        return start.get(100, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (PostgresTrouble.isFinal(Logs.text(log))) {
          throw new ExecutionException("PostgreSQL gave up", e);
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ExecutionException("interrupted while PostgreSQL started", e);
      }
    }
  }
}
