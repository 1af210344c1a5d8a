package policyfunds.bench.site;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import policyfunds.bench.database.Database;
import policyfunds.bench.database.Filling;
import policyfunds.local.console.Progress;
import policyfunds.local.machine.Ports;
import policyfunds.local.machine.Processes;
import policyfunds.local.machine.RunFile;
import policyfunds.local.postgres.Postgres;
import policyfunds.local.postgres.Postmaster;
import policyfunds.local.postgres.Roles;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/**
 * Where benchmarks take place: a PostgreSQL of their own that keeps what it acknowledges, a
 * database full of allocations, and the packaged allocation service while somebody needs it.
 */
public final class Site implements AutoCloseable {

  private static final int FIRST_PORT = 18_081;
  private static final int GATEWAY_PORT = 8080;
  private static final List<String> ROOMY = List.of("-Xmx768m");

  private final Settings settings;
  private final Progress progress;
  private final Postgres postgres;
  private final Database database;
  private final Filling filling;
  private AllocationService service;

  private Site(Settings settings, int rows, Progress progress, Postgres postgres) {
    this.settings = settings;
    this.progress = progress;
    this.postgres = postgres;
    this.database = new Database(postgres.url(Service.ALLOCATION.label()));
    this.filling = new Filling(database, rows, progress);
  }

  /** The site of that many rows, which is kept from run to run. */
  public static Site open(Path root, int rows, boolean fresh, Progress progress)
      throws IOException {
    Path data = root.resolve("deploy/bench/target/data-" + rows);
    Settings settings = settings(root, data);
    endLeftovers(settings);
    if (fresh) {
      Folders.delete(data);
    }
    Folders.make(data);
    var postgres = Postgres.start(settings);
    progress.step("PostgreSQL", "ready on port %d", postgres.port());
    return new Site(settings, rows, progress, postgres);
  }

  /** Migrates and fills the database, where that is still to do. */
  public void lay() throws SQLException, IOException, InterruptedException {
    new Roles(postgres, settings.ownerPassword(), settings.applicationPassword())
        .layOut(Service.ALLOCATION);
    service();
    if (!filling.isDone()) {
      endService();
      Instant start = Instant.now();
      filling.fill();
      progress.step("filling", "done in %s", Progress.since(start));
    }
    tidy();
  }

  public Database database() {
    return database;
  }

  /** The running service, started where it does not run. */
  public synchronized AllocationService service() throws IOException, InterruptedException {
    return service(List.of());
  }

  /** The service with room for a large document, started anew. */
  public synchronized AllocationService roomyService() throws IOException, InterruptedException {
    endService();
    return service(ROOMY);
  }

  private AllocationService service(List<String> javaOptions)
      throws IOException, InterruptedException {
    if (service == null) {
      Instant start = Instant.now();
      service = AllocationService.start(settings, database.url(), javaOptions);
      progress.step("service", "ready in %s", Progress.since(start));
    }
    return service;
  }

  /** From now on nobody seals unless told. */
  public synchronized void endService() {
    if (service != null) {
      service.close();
      service = null;
    }
  }

  /** Takes away what benchmarks have written. */
  public void tidy() throws SQLException {
    endService();
    filling.removeTrials();
  }

  @Override
  public void close() {
    endService();
    postgres.close();
  }

  /** What a run that was killed outright has left running. */
  private static void endLeftovers(Settings settings) {
    List<RunFile> files = RunFile.in(settings.runFiles());
    Processes.end(files.stream().flatMap(file -> file.alive().stream()).toList());
    files.forEach(RunFile::forget);
    new Postmaster(settings.postgresData()).end();
  }

  private static Settings settings(Path root, Path data) {
    return new Settings(
        root,
        data,
        "127.0.0.1",
        // no gateway runs: its port is only the origin of pages that the service lets in
        Map.of(Service.ALLOCATION, Ports.firstFree(FIRST_PORT), Service.GATEWAY, GATEWAY_PORT),
        Map.of(),
        "local",
        "local",
        "",
        "true");
  }
}
