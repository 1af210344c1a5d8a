package policyfunds.e2e.rolling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.beside.Patience;
import policyfunds.e2e.manifest.Manifests;
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
  static Deployment ofService(SuiteProcess suite, ServiceName service, Iterator<Integer> ports) {
    var settings = common(suite);
    settings.putAll(suite.databaseOf(service));
    settings.putAll(Manifests.settings("database-settings"));
    return new Deployment(suite, service, settings).start(ports);
  }

  /** Of a patient gateway, whose neighbours are these deployments. */
  static Deployment ofGateway(
      SuiteProcess suite, List<Deployment> neighbours, Iterator<Integer> ports) {
    var settings = common(suite);
    settings.putAll(Patience.SETTINGS);
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

  private static Map<String, String> common(SuiteProcess suite) {
    var settings = new HashMap<>(suite.access(false));
    settings.putAll(Departure.ofThisRun().settings());
    return settings;
  }
}
