package policyfunds.local;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import policyfunds.local.console.Progress;
import policyfunds.local.machine.Memory;
import policyfunds.local.postgres.Postgres;
import policyfunds.local.postgres.Postmaster;
import policyfunds.local.postgres.Roles;
import policyfunds.local.service.DatabaseUrls;
import policyfunds.local.service.ServiceProcess;
import policyfunds.local.service.Services;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/** {@code ./suite up}: PostgreSQL and the four services as one, until they are told to end. */
final class Suite {

  private final Settings settings;
  private final Progress progress;
  private final Services services;
  private volatile Postgres postgres;
  private volatile boolean ending;
  private volatile boolean refused;

  private Suite(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
    this.services = new Services(settings, progress);
  }

  public static void main(String[] arguments) throws InterruptedException {
    Instant start = Instant.now();
    Launcher.run(settings -> {
      SuiteLock lock = SuiteLock.take(settings);
      Check.clearTheWay(settings);
      var suite = new Suite(settings, new Progress(System.out));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> suite.end(lock), "end"));
      suite.up(start);
      new CountDownLatch(1).await();
    });
  }

  private void up(Instant start) throws InterruptedException {
    try {
      DatabaseUrls urls =
          settings.bringsOwnPostgres() ? ownPostgres() : settings.databaseUrls()::get;
      progress.step("services", "starting and loading the documents …");
      services.start(urls);
      services.awaitReady();
      services.watch();
      new FirstRequest(settings).warm();
      new Welcome(settings, urls, progress).print();
      Memory memory = Memory.of(everyProcess().toList());
      progress.say("ready in " + Progress.since(start));
      progress.say("resident %d MB (%s)".formatted(memory.megabytes(), memory.measure()));
    } catch (RuntimeException e) {
      // whoever ends the suite while it starts needs no report of what that broke
      if (!ending) {
        refused = true;
        throw e;
      }
    }
  }

  private DatabaseUrls ownPostgres() {
    Instant start = Instant.now();
    String first = Postgres.isNew(settings) ? " (the first start unpacks it)" : "";
    progress.step("PostgreSQL", "starting%s …", first);
    postgres = Postgres.start(settings);
    // unpacking takes a heap that running does not; the collector hands it back
    System.gc();
    var roles = new Roles(postgres, settings.ownerPassword(), settings.applicationPassword());
    Service.withDatabase().forEach(roles::layOut);
    progress.step("PostgreSQL", "ready on port %d in %s", postgres.port(), Progress.since(start));
    postgres.process().onExit().thenRun(this::sayPostgresEnded);
    return service -> postgres.url(service.label());
  }

  private Stream<ProcessHandle> everyProcess() {
    List<ProcessHandle> parents =
        Stream.concat(
                services.processes().stream().map(ServiceProcess::process),
                Stream.ofNullable(postgres).map(Postgres::process))
            .toList();
    return Stream.concat(
        Stream.of(ProcessHandle.current()),
        parents.stream().flatMap(parent -> Stream.concat(Stream.of(parent), parent.children())));
  }

  private void sayPostgresEnded() {
    if (!ending) {
      String log = settings.shown(settings.logs().resolve("postgres.log"));
      progress.step(
          "PostgreSQL", "has ended by itself; end the suite and start it anew; see %s", log);
    }
  }

  private void end(SuiteLock lock) {
    ending = true;
    sayOnTheWay("ending the services …");
    services.end();
    // a start of PostgreSQL that is still under way is not ours to close yet, only to end
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
    if (postgres != null) {
      sayOnTheWay("ending PostgreSQL …");
      postgres.close();
    }
    new Postmaster(settings.postgresData()).end();
    lock.close();
    sayOnTheWay("ended; the data stays in " + settings.shown(settings.data()));
  }

  /** After a refusal its one sentence is the last word. */
  private void sayOnTheWay(String line) {
    if (!refused) {
      progress.say(line);
    }
  }
}
