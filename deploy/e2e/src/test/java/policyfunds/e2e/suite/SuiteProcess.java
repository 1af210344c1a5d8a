package policyfunds.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import policyfunds.e2e.generator.GeneratedNotices;

/** The packaged suite, run as {@code ./suite up} runs it, on free ports and with fresh data. */
public final class SuiteProcess implements AutoCloseable {
  private static final Duration END_LIMIT = Duration.ofSeconds(90);
  private static final Duration WARM_LIMIT = Duration.ofSeconds(30);
  private static final String FIRST_REQUEST = "/api/v1/cities/440100?year=2020";
  private static final String SUPERUSER = "postgres";

  private final Path data = freshData();
  private final GeneratedNotices generated = GeneratedNotices.make();
  private final Map<ServiceName, Api> apis = new EnumMap<>(ServiceName.class);
  private final Map<String, String> environment = new HashMap<>();
  private final Map<ServiceName, ProcessHandle> replaced = new EnumMap<>(ServiceName.class);
  private Process launcher;
  private Answer firstAnswer;

  private SuiteProcess() {
    FreePorts.find()
        .forEach((service, port) -> {
          apis.put(service, new Api(URI.create("http://127.0.0.1:" + port)));
          environment.put(service.portVariable(), port.toString());
        });
    Path documents = data.resolve("documents");
    generated.writeInto(documents);
    environment.put("POLICYFUNDS_FIRST_LOAD_DIRECTORY", documents.toString());
  }

  /** The suite with the notice of 2020 and the generated ones. */
  public static SuiteProcess start() {
    var suite = new SuiteProcess();
    System.out.printf(
        "suite on %s, generated notices of seed %d%n", suite.data, suite.generated.seed());
    suite.launch();
    return suite;
  }

  /** {@code ./suite down} in another terminal, then {@code up} once more on the same data. */
  public void restart() {
    Launcher.down(data, environment);
    launch();
  }

  /**
   * The suite with databases that hold no document yet; {@code settings} are told to its services.
   */
  public static SuiteProcess startEmpty(Map<String, String> settings) {
    var suite = new SuiteProcess();
    System.out.printf("empty suite on %s%n", suite.data);
    suite.environment.remove("POLICYFUNDS_FIRST_LOAD_DIRECTORY");
    suite.environment.put("POLICYFUNDS_FIRST_LOAD_DOCUMENTS", "");
    suite.environment.putAll(settings);
    suite.launcher = Launcher.startUntilReady(suite.data, suite.environment);
    return suite;
  }

  private void launch() {
    launcher = Launcher.startUntilReady(data, environment);
    Instant asked = Instant.now();
    firstAnswer = gateway().get(FIRST_REQUEST);
    System.out.printf(
        "first request after the start: %d ms%n",
        Duration.between(asked, Instant.now()).toMillis());
    Until.holds(
        "the first view is complete",
        WARM_LIMIT,
        () -> gateway().json(FIRST_REQUEST).path("complete").booleanValue());
  }

  /** What was said to whoever asked for a city at the very moment that the suite was ready. */
  public Answer firstAnswer() {
    return firstAnswer;
  }

  public GeneratedNotices generated() {
    return generated;
  }

  /** The folder that this run keeps its data, keys and logs in. */
  public Path data() {
    return data;
  }

  /** What a further process beside this run must be told to trust the same tokens. */
  public Map<String, String> access(boolean anonymousReading) {
    return new LocalKeys(data).environment(anonymousReading);
  }

  /** What a further gateway must be told to ask the same services, and know the same names. */
  public Map<String, String> neighbours() {
    var neighbours = new HashMap<String, String>();
    apis.forEach((service, api) ->
        neighbours.put("QUARKUS_REST_CLIENT_" + service.name() + "_URL", api.base().toString()));
    neighbours.remove("QUARKUS_REST_CLIENT_GATEWAY_URL");
    environment.forEach((name, value) -> {
      if (name.endsWith("_FILE")) {
        neighbours.put(name, value);
      }
    });
    return neighbours;
  }

  /** What a further process of a service must be told to work on the same database. */
  public Map<String, String> databaseOf(ServiceName service) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        databaseUrl(service.label()),
        "QUARKUS_DATASOURCE_USERNAME",
        service.label() + "_app",
        "QUARKUS_DATASOURCE_PASSWORD",
        "local",
        "QUARKUS_FLYWAY_MIGRATE_AT_START",
        "false");
  }

  public Api api(ServiceName service) {
    return apis.get(service);
  }

  public Api gateway() {
    return api(ServiceName.GATEWAY);
  }

  /** The origin of the gateway's page in a browser, from which every service may be called. */
  public String pageOrigin() {
    return "http://localhost:" + gateway().base().getPort();
  }

  /** Where a service tells its health and metrics. */
  public Api management(ServiceName service) {
    int port = api(service).base().getPort() + FreePorts.MANAGEMENT_OFFSET;
    return new Api(URI.create("http://127.0.0.1:" + port));
  }

  public SourceWalker sourceWalker() {
    return SourceWalker.over(apis);
  }

  /** The service's database as its superuser, past the service and its two roles. */
  public Connection database(ServiceName service) throws SQLException {
    return database(service.label());
  }

  /** Any database of the same PostgreSQL, as its superuser. */
  public Connection database(String name) throws SQLException {
    return DriverManager.getConnection(databaseUrl(name), SUPERUSER, SUPERUSER);
  }

  public Path log(ServiceName service) {
    return data.resolve("logs").resolve(service.module() + ".log");
  }

  /** The process of one service, as the launcher remembers it unless it was replaced. */
  public ProcessHandle process(ServiceName service) {
    if (replaced.containsKey(service)) {
      return replaced.get(service);
    }
    String remembered = lines("run/" + service.module() + ".pid").getFirst();
    return ProcessHandle.of(Long.parseLong(remembered.split(" ", 2)[0])).orElseThrow();
  }

  /** Another process now serves on the ports of this service, and ends with the suite. */
  public void replace(ServiceName service, ProcessHandle process) {
    replaced.put(service, process);
  }

  /** Makes one service hang: it holds its connections and answers nothing until it is resumed. */
  public Frozen freeze(ServiceName service) {
    return Frozen.of(process(service));
  }

  @Override
  public void close() {
    List<ProcessHandle> family = launcher.descendants().toList();
    launcher.destroy();
    replaced.values().forEach(ProcessHandle::destroyForcibly);
    try {
      if (!launcher.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
        launcher.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process that all of PostgreSQL's others come from. */
  public ProcessHandle postmaster() {
    String remembered = lines("postgres/postmaster.pid").getFirst();
    return ProcessHandle.of(Long.parseLong(remembered.strip())).orElseThrow();
  }

  public int databasePort() {
    int lineOfThePort = 3;
    return Integer.parseInt(lines("postgres/postmaster.pid").get(lineOfThePort).strip());
  }

  private String databaseUrl(String name) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(databasePort(), name);
  }

  private List<String> lines(String file) {
    try {
      return Files.readAllLines(data.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Beside the build's other results, so that the logs of a failure can be read afterwards. */
  private static Path freshData() {
    try {
      return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "suite-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
