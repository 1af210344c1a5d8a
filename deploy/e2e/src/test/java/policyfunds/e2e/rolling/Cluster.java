package policyfunds.e2e.rolling;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.rolling.Pod.Ending;
import policyfunds.e2e.suite.FreePorts;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** Two gateways and two of each service on the databases of a suite, set up by the manifests. */
final class Cluster implements AutoCloseable {
  private static final int PODS = 8;

  private final Departure departure = Departure.ofThisRun();
  private final Iterator<Integer> ports = FreePorts.find(2 * PODS).iterator();
  private final List<Deployment> services = new ArrayList<>();
  private final Deployment gateway;

  private Cluster(SuiteProcess suite) {
    for (ServiceName service :
        List.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)) {
      services.add(Deployment.ofService(suite, service, ports));
    }
    gateway = Deployment.ofGateway(suite, services, ports);
  }

  /** All is ready and has answered once: what eight cold processes do at once is not tried here. */
  static Cluster beside(SuiteProcess suite) {
    var cluster = new Cluster(suite);
    try {
      String token = Tokens.of(suite).of(Role.READER);
      cluster.deployments().forEach(deployment -> deployment.pods().forEach(Cluster::join));
      cluster
          .deployments()
          .forEach(deployment -> deployment.pods().forEach(pod -> pod.awaitWhole(token)));
      return cluster;
    } catch (AssertionError e) {
      cluster.close();
      throw e;
    }
  }

  String gateway() {
    return gateway.address();
  }

  /** The addresses of the three services, allocation's first. */
  List<String> services() {
    return services.stream().map(Deployment::address).toList();
  }

  /** Replaces each pod in turn; what has been told to end does so while the next one starts. */
  List<Ending> roll() throws Exception {
    var endings = new ArrayList<Future<Ending>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Deployment deployment : deployments()) {
        for (Pod old : deployment.pods()) {
          join(deployment.surge(ports.next()));
          endings.add(threads.submit(() -> old.end(departure)));
        }
      }
    }
    var ended = new ArrayList<Ending>();
    for (Future<Ending> ending : endings) {
      ended.add(ending.get());
    }
    return ended;
  }

  @Override
  public void close() {
    deployments().forEach(Deployment::close);
  }

  private List<Deployment> deployments() {
    return Stream.concat(services.stream(), Stream.of(gateway)).toList();
  }

  private static void join(Pod pod) {
    pod.awaitReady();
    pod.join();
  }
}
