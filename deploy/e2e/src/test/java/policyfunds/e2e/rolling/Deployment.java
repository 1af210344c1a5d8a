package policyfunds.e2e.rolling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** Two pods of a module behind one address, which are replaced one after the other. */
final class Deployment implements AutoCloseable {
  private static final int REPLICAS = 2;

  private final SuiteProcess suite;
  private final ServiceName service;
  private final Map<String, String> settings;
  private final Endpoints endpoints = new Endpoints();
  private final List<Pod> pods = new ArrayList<>();

  private Deployment(SuiteProcess suite, ServiceName service, Map<String, String> settings) {
    this.suite = suite;
    this.service = service;
    this.settings = Map.copyOf(settings);
  }

  /** Of a service with a database; all of them start at once. */
  static Deployment ofService(
      SuiteProcess suite, ServiceName service, Manifests manifests, Iterator<Integer> ports) {
    var settings = common(suite, manifests);
    settings.putAll(suite.databaseOf(service));
    settings.putAll(manifests.settings("database-settings"));
    return new Deployment(suite, service, settings).start(ports);
  }

  /**
   * Of the gateway, whose neighbours are these deployments. It is patient: a part that comes late,
   * from a process that has just started on a busy machine, is not what is tried here; one that is
   * lost is unavailable all the same.
   */
  static Deployment ofGateway(
      SuiteProcess suite,
      List<Deployment> neighbours,
      Manifests manifests,
      Iterator<Integer> ports) {
    var settings = common(suite, manifests);
    settings.put("POLICYFUNDS_DEADLINE", "30s");
    settings.put("POLICYFUNDS_NEIGHBOUR_FINDINGS_LONGEST", "25s");
    settings.put("QUARKUS_REST_CLIENT_READ_TIMEOUT", "25000");
    settings.put("QUARKUS_REST_CLIENT_CONNECT_TIMEOUT", "10000");
    neighbours.forEach(neighbour ->
        settings.put(
            "QUARKUS_REST_CLIENT_" + neighbour.service.name() + "_URL", neighbour.address()));
    return new Deployment(suite, ServiceName.GATEWAY, settings).start(ports);
  }

  String address() {
    return endpoints.address();
  }

  List<Pod> pods() {
    return List.copyOf(pods);
  }

  /** One more pod, not ready yet. */
  Pod surge(int port) {
    Pod pod = start(port);
    pods.add(pod);
    return pod;
  }

  @Override
  public void close() {
    endpoints.close();
    pods.forEach(Pod::close);
  }

  private Deployment start(Iterator<Integer> ports) {
    for (int i = 0; i < REPLICAS; i++) {
      pods.add(start(ports.next()));
    }
    return this;
  }

  private Pod start(int port) {
    String name = "rolling-%s-%d".formatted(service.module(), port);
    return new Pod(service, Beside.start(suite, service, port, name, settings), endpoints);
  }

  private static Map<String, String> common(SuiteProcess suite, Manifests manifests) {
    var settings = new HashMap<>(suite.access(false));
    settings.putAll(manifests.settings("suite-settings"));
    return settings;
  }
}
