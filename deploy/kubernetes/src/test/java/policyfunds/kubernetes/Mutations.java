package policyfunds.kubernetes;

import static policyfunds.kubernetes.Overlay.DEMO;
import static policyfunds.kubernetes.Overlay.PRODUCTION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kubernetes.Mutation.Of;

/** What each rule must not let pass. */
final class Mutations {

  private static final String DEPLOYMENT = "Deployment";
  private static final String TEMPLATE = "/spec/template";
  private static final String POD = TEMPLATE + "/spec";
  private static final String APP = POD + "/containers/0";
  private static final String LABELS = "/metadata/labels/app.kubernetes.io~1";

  private Mutations() {}

  static List<Mutation> all() {
    return Stream.of(
            labels(),
            SecurityMutations.all(),
            probes(),
            rollout(),
            scaling(),
            network(),
            SiteMutations.secrets(),
            SiteMutations.migrations(),
            SiteMutations.site(),
            EntranceMutations.identity(),
            EntranceMutations.entrance())
        .flatMap(stream -> stream)
        .toList();
  }

  private static Stream<Mutation> labels() {
    var labelled = new Of("every object carries the recommended labels", PRODUCTION);
    var stable = new Of("a selector never changes with a release", PRODUCTION);
    var served = new Of("a Service finds exactly one Deployment's pods", PRODUCTION);
    return Stream.of(
        labelled.removed("Service", "gateway", LABELS + "part-of", "part-of"),
        labelled.removed("Job", "task-migration-1-0-0", LABELS + "component", "component"),
        labelled.removed(DEPLOYMENT, "gateway", TEMPLATE + LABELS + "version", "runs no version"),
        stable.set(
            DEPLOYMENT,
            "gateway",
            "/spec/selector/matchLabels/app.kubernetes.io~1version",
            "1.0.0",
            "selects by"),
        stable.set(
            DEPLOYMENT, "gateway", TEMPLATE + LABELS + "name", "door", "does not select its own"),
        served.removed(
            "Service", "gateway", "/spec/selector/app.kubernetes.io~1name", "finds the pods of 7"),
        served.set("Service", "gateway", "/spec/selector/app.kubernetes.io~1name", "door", "of 0"));
  }

  private static Stream<Mutation> probes() {
    var startup = new Of("a slow start is waited for", PRODUCTION);
    var liveness = new Of("liveness asks the process and never its database", PRODUCTION);
    var readiness = new Of("readiness waits as long as the pool does", PRODUCTION);
    var three = new Of("everything deployed has all three probes", DEMO);
    String alive = APP + "/livenessProbe/httpGet";
    return Stream.of(
        startup.set(DEPLOYMENT, "gateway", APP + "/startupProbe/failureThreshold", 3, "given up"),
        liveness.set(DEPLOYMENT, "task-service", alive + "/path", "/q/health", "/q/health/live"),
        liveness.set(DEPLOYMENT, "task-service", alive + "/port", "http", "its management port"),
        liveness.set(DEPLOYMENT, "gateway", APP + "/ports/1/name", "extra", "has no management"),
        liveness.set(DEPLOYMENT, "gateway", alive + "/host", "10.0.0.1", "its management port"),
        readiness.set(DEPLOYMENT, "gateway", APP + "/readinessProbe/timeoutSeconds", 1, "hastily"),
        three.removed(DEPLOYMENT, "postgres", APP + "/readinessProbe", "has no readiness probe"));
  }

  private static Stream<Mutation> rollout() {
    var rolling = new Of("a new pod is ready before an old one goes", PRODUCTION);
    var graceful = new Of("a pod that goes finishes what it has begun", PRODUCTION);
    var single = new Of("one old pod goes at a time", PRODUCTION);
    var disruption = new Of("emptying a node leaves one replica", PRODUCTION);
    var spread = new Of("replicas stand on different nodes and zones", PRODUCTION);
    String strategy = "/spec/strategy";
    return Stream.of(
        rolling.set(
            DEPLOYMENT, "gateway", strategy + "/rollingUpdate/maxUnavailable", 1, "goes below"),
        rolling.set(DEPLOYMENT, "gateway", strategy, Map.of("type", "Recreate"), "does not roll"),
        graceful.removed(DEPLOYMENT, "gateway", APP + "/lifecycle", "goes while requests"),
        graceful.set(DEPLOYMENT, "gateway", POD + "/terminationGracePeriodSeconds", 30, "killed"),
        graceful.removed(
            "ConfigMap", "suite-settings", "/data/QUARKUS_SHUTDOWN_TIMEOUT", "ends at once"),
        graceful.removed(
            "ConfigMap", "suite-settings", "/data/QUARKUS_SHUTDOWN_DELAY", "breaks connections"),
        graceful.set(
            "ConfigMap", "suite-settings", "/data/QUARKUS_SHUTDOWN_DELAY", "15s", "killed before"),
        single.removed(DEPLOYMENT, "gateway", "/spec/minReadySeconds", "ends before"),
        single.set(DEPLOYMENT, "gateway", "/spec/minReadySeconds", 10, "ends before"),
        disruption.without("PodDisruptionBudget", "gateway", "has 0 disruption budgets"),
        disruption.set(
            "PodDisruptionBudget", "gateway", "/spec/maxUnavailable", "100%", "exactly one"),
        disruption.removed(
            "PodDisruptionBudget", "gateway", "/spec/unhealthyPodEvictionPolicy", "keeps a node"),
        spread.removed(DEPLOYMENT, "gateway", POD + "/topologySpreadConstraints/0", "hostname"),
        spread.removed(
            DEPLOYMENT,
            "gateway",
            POD + "/topologySpreadConstraints/1/matchLabelKeys",
            "over topology.kubernetes.io/zone"),
        spread.removed(
            DEPLOYMENT,
            "gateway",
            POD + "/topologySpreadConstraints/0/matchLabelKeys/0",
            "over kubernetes.io/hostname"));
  }

  private static Stream<Mutation> scaling() {
    var replicas = new Of("two replicas at least, and one who decides how many", PRODUCTION);
    var fits = new Of("all replicas together fit the database's connections", PRODUCTION);
    var scalable = new Of("an autoscaler knows what it scales by", PRODUCTION);
    String scaler = "HorizontalPodAutoscaler";
    String pool = "/data/QUARKUS_DATASOURCE_JDBC_MAX_SIZE";
    return Stream.of(
        replicas.set(DEPLOYMENT, "gateway", "/spec/replicas", 2, "2 replicas and a scaler"),
        replicas.without(scaler, "gateway", "null replicas"),
        replicas.set(scaler, "gateway", "/spec/minReplicas", 1, "down to one"),
        new Of(replicas.rule(), DEMO)
            .set(DEPLOYMENT, "gateway", "/spec/replicas", 1, "down to one"),
        fits.set(scaler, "task-service", "/spec/maxReplicas", 5, "210 connections"),
        fits.set("ConfigMap", "database-settings", pool, "16", "308 connections"),
        fits.removed("ConfigMap", "database-settings", pool, "unknown size"),
        new Of(fits.rule(), DEMO)
            .set(DEPLOYMENT, "postgres", APP + "/args/1", "max_connections=100", "another number"),
        scalable.set(scaler, "gateway", "/spec/scaleTargetRef/name", "door", "not there"),
        scalable.set(scaler, "gateway", "/spec/maxReplicas", 2, "no room"),
        scalable.removed(scaler, "gateway", "/spec/metrics", "measures nothing"));
  }

  private static Stream<Mutation> network() {
    var denied = new Of("nothing is allowed that no policy allows", PRODUCTION);
    var exact = new Of("the network lets exactly the needed paths through", PRODUCTION);
    var ends = new Of("a path ends at a port that is there", PRODUCTION);
    var watched = new Of("Prometheus finds every program by a Service", PRODUCTION);
    String policy = "NetworkPolicy";
    String monitor = "ServiceMonitor";
    String all = "policy-funds";
    String unseen = "gateway is looked at by nobody";
    return Stream.of(
        denied.without(policy, "default-deny", "no policy denies"),
        denied.removed(policy, "default-deny", "/spec/policyTypes/1", "no policy denies"),
        exact.without(policy, "names", "missing: gateway calls kube-system/kube-dns"),
        exact.removed(policy, "services-answer", "/spec/ingress/0/from", "hears anyone"),
        exact.removed(policy, "services-answer", "/spec/ingress/0/ports", "at any port"),
        exact.set(
            policy, "databases", "/spec/egress/0/to/0/ipBlock/cidr", "0.0.0.0/0", "0.0.0.0/0"),
        exact.set(policy, "services-answer", "/spec/ingress/0/ports/0/endPort", 9999, "http-9999"),
        exact.removed(policy, "entrance", "/spec/podSelector/matchExpressions", "everyone hears"),
        exact.removed(
            policy, "entrance", "/spec/ingress/0/from/0/namespaceSelector/matchLabels", "anywhere"),
        ends.set(DEPLOYMENT, "task-service", APP + "/ports/0/name", "web", "has no port http"),
        ends.set(policy, "gateway-asks", "/spec/egress/0/ports/0/port", "web", "has no port web"),
        watched.without(monitor, all, unseen),
        watched.set(monitor, all, "/spec/endpoints/0/port", "metrics", unseen),
        watched.set(monitor, all, "/spec/endpoints/0/path", "/metrics", unseen),
        watched.set(monitor, all, "/spec/selector/matchExpressions/0/values/0", "door", unseen),
        watched.removed(monitor, all, "/spec/targetLabels/0", unseen),
        watched.removed("Service", "gateway", "/spec/ports/1", unseen),
        watched.set("Service", "gateway", "/spec/ports/1/targetPort", "http", unseen));
  }
}
