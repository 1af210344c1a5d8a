package policyfunds.e2e.faults;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Together;

/**
 * A second process of a service before the same database, which it reaches through a proxy and as a
 * role of its own.
 */
public final class ServiceBehindProxy implements AutoCloseable {
  private static final Duration READY_LIMIT = Duration.ofMinutes(1);
  private static final String READING = "/api/v1/funds";
  private static final int CROWD = 32;
  private static final String PASSWORD = "proxied";

  private final SuiteProcess suite;
  private final ServiceName service;
  private final FaultProxy proxy;
  private final RestartableProcess process;
  private final Api api;
  private final Api management;

  private ServiceBehindProxy(SuiteProcess suite, ServiceName service) {
    this.suite = suite;
    this.service = service;
    List<Integer> ports = FreePorts.find(2);
    int port = ports.getFirst();
    int managementPort = port + FreePorts.MANAGEMENT_OFFSET;
    proxy = new FaultProxy(ports.getLast(), suite.databasePort());
    api = new Api(URI.create("http://127.0.0.1:" + port));
    management = new Api(URI.create("http://127.0.0.1:" + managementPort));
    sql("DROP ROLE IF EXISTS " + role());
    sql(
        "CREATE ROLE %s LOGIN PASSWORD '%s' IN ROLE %s_app"
            .formatted(role(), PASSWORD, service.label()));
    String url = "jdbc:postgresql://127.0.0.1:%d/%s?sslmode=disable&gssEncMode=disable";
    Map<String, String> changes =
        Map.of(
            "QUARKUS_HTTP_PORT", String.valueOf(port),
            "QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort),
            "POLICYFUNDS_FIRST_LOAD_ENABLED", "false",
            // the suite's own service seals: what is cut here is a writer's commit
            "POLICYFUNDS_LEDGER_SEAL_EVERY", "24h",
            "QUARKUS_DATASOURCE_JDBC_URL", url.formatted(proxy.port(), service.label()),
            "QUARKUS_DATASOURCE_USERNAME", role(),
            "QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
    Path log = suite.data().resolve("logs/" + service.module() + "-behind-proxy.log");
    process = RestartableProcess.copy(suite.process(service), log, changes);
  }

  public static ServiceBehindProxy start(SuiteProcess suite, ServiceName service) {
    var behind = new ServiceBehindProxy(suite, service);
    behind.process.start();
    Until.holds("the service behind the proxy is ready", READY_LIMIT, behind::isReady);
    return behind;
  }

  public Api api() {
    return api;
  }

  public FaultProxy proxy() {
    return proxy;
  }

  public RestartableProcess process() {
    return process;
  }

  public boolean isLive() {
    return management.answers("/q/health/live");
  }

  public boolean isReady() {
    return process.isRunning() && management.answers("/q/health/ready");
  }

  /** How many connections the database lets this service open, from its next one on. */
  public void limitConnections(int limit) {
    sql("ALTER ROLE %s CONNECTION LIMIT %d".formatted(role(), limit));
  }

  /** A setting of the database for this service alone, for its connections from now on. */
  public void set(String setting, String value) {
    sql("ALTER ROLE %s SET %s = '%s'".formatted(role(), setting, value));
    proxy.reset();
    awaitCalm();
  }

  /** Returns once none of its connections is a broken one any more. */
  public void awaitCalm() {
    List<Callable<Boolean>> crowd = Collections.nCopies(CROWD, () -> api.answers(READING));
    Until.holds(
        "the service behind the proxy is well",
        READY_LIMIT,
        () -> isReady() && !Together.start(crowd).contains(false));
  }

  @Override
  public void close() {
    process.close();
    proxy.close();
  }

  private String role() {
    return service.label() + "_proxied";
  }

  private void sql(String statement) {
    try (Connection connection = suite.database(service);
        Statement executing = connection.createStatement()) {
      executing.execute(statement);
    } catch (SQLException e) {
      throw new IllegalStateException(statement, e);
    }
  }
}
