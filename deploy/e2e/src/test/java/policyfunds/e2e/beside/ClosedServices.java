package policyfunds.e2e.beside;

import static policyfunds.e2e.suite.ServiceName.ALLOCATION;
import static policyfunds.e2e.suite.ServiceName.GATEWAY;
import static policyfunds.e2e.suite.ServiceName.PERFORMANCE;
import static policyfunds.e2e.suite.ServiceName.TASK;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/**
 * The four services once more on the same databases, but closed to whoever has no token; and a
 * gateway that is open itself and has these closed services behind it.
 */
public final class ClosedServices implements AutoCloseable {
  private static final List<ServiceName> OWNERS = List.of(ALLOCATION, TASK, PERFORMANCE);

  private final Map<ServiceName, Beside> closed = new EnumMap<>(ServiceName.class);
  private final Beside openGateway;

  private ClosedServices(SuiteProcess suite) {
    var ports = new ArrayList<>(FreePorts.find(OWNERS.size() + 2));
    var behind = new HashMap<String, String>();
    for (ServiceName service : OWNERS) {
      int port = ports.removeFirst();
      var environment = new HashMap<>(suite.access(false));
      environment.putAll(suite.databaseOf(service));
      closed.put(
          service, Beside.start(suite, service, port, "closed-" + service.module(), environment));
      behind.put("QUARKUS_REST_CLIENT_" + service.name() + "_URL", "http://127.0.0.1:" + port);
    }
    closed.put(GATEWAY, gateway(suite, ports.removeFirst(), "closed-gateway", false, behind));
    openGateway = gateway(suite, ports.removeFirst(), "open-gateway", true, behind);
  }

  public static ClosedServices beside(SuiteProcess suite) {
    var services = new ClosedServices(suite);
    services.closed.values().forEach(Beside::awaitReady);
    services.openGateway.awaitReady();
    return services;
  }

  public Api api(ServiceName service) {
    return closed.get(service).api();
  }

  /** Lets everybody in, and asks services that do not. */
  public Api openGateway() {
    return openGateway.api();
  }

  @Override
  public void close() {
    closed.values().forEach(Beside::close);
    openGateway.close();
  }

  private static Beside gateway(
      SuiteProcess suite, int port, String name, boolean open, Map<String, String> behind) {
    var environment = new HashMap<>(suite.access(open));
    environment.putAll(behind);
    return Beside.start(suite, GATEWAY, port, name, environment);
  }
}
