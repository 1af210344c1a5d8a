package policyfunds.kubernetes;

import static policyfunds.kubernetes.Overlay.DEMO;
import static policyfunds.kubernetes.Overlay.PRODUCTION;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import policyfunds.kubernetes.Mutation.Of;

/** What the rules about a pod on its node must not let pass. */
final class SecurityMutations {

  private static final String DEPLOYMENT = "Deployment";
  private static final String POD = "/spec/template/spec";
  private static final String APP = POD + "/containers/0";

  private SecurityMutations() {}

  static Stream<Mutation> all() {
    var namespace = new Of("the namespace enforces restricted pods", PRODUCTION);
    var restricted = new Of("a pod runs restricted", PRODUCTION);
    var readOnly = new Of("a container writes to no file of its image", PRODUCTION);
    var token = new Of("a pod holds no token of the cluster", PRODUCTION);
    var links = new Of("a pod is told of its neighbours by settings alone", PRODUCTION);
    var bounded = new Of("a container asks for what it needs and is bounded", PRODUCTION);
    String own = APP + "/securityContext";
    String job = "allocation-migration-1-0-0";
    return Stream.of(
        namespace.set(
            "Namespace",
            "policy-funds",
            "/metadata/labels/pod-security.kubernetes.io~1enforce",
            "baseline",
            "enforce=baseline"),
        namespace.removed(
            "Namespace",
            "policy-funds",
            "/metadata/labels/pod-security.kubernetes.io~1enforce-version",
            "as of version none"),
        namespace.set("Service", "gateway", "/metadata/namespace", "default", "another namespace"),
        restricted.removed(DEPLOYMENT, "gateway", POD + "/securityContext/runAsNonRoot", "as root"),
        restricted.set("Job", job, POD + "/securityContext/runAsUser", 999, "runs as 999"),
        restricted.removed(DEPLOYMENT, "gateway", POD + "/securityContext/runAsUser", "runs as 0"),
        restricted.removed("Job", job, POD + "/securityContext/seccompProfile", "seccomp"),
        restricted.set(DEPLOYMENT, "task-service", POD + "/hostNetwork", true, "its node"),
        restricted.set(
            DEPLOYMENT,
            "task-service",
            POD + "/volumes/-",
            Map.of("name", "node", "hostPath", Map.of("path", "/")),
            "mounts of its node"),
        restricted.set(DEPLOYMENT, "gateway", own + "/allowPrivilegeEscalation", true, "privileg"),
        restricted.removed(DEPLOYMENT, "gateway", own + "/capabilities/drop", "capabilities"),
        restricted.set(DEPLOYMENT, "gateway", own + "/privileged", true, "takes back"),
        restricted.set(DEPLOYMENT, "gateway", own + "/procMount", "Unmasked", "takes back"),
        restricted.set(
            DEPLOYMENT,
            "gateway",
            own + "/appArmorProfile",
            Map.of("type", "Unconfined"),
            "takes back"),
        restricted.set(
            DEPLOYMENT,
            "gateway",
            POD + "/securityContext/sysctls",
            List.of(Map.of("name", "kernel.msgmax", "value", "1")),
            "set up otherwise"),
        new Of(restricted.rule(), DEMO)
            .set(DEPLOYMENT, "postgres", POD + "/securityContext/runAsUser", 0, "runs as 0"),
        restricted.set(DEPLOYMENT, "gateway", APP + "/ports/0/hostPort", 80, "listens on its node"),
        readOnly.set(DEPLOYMENT, "gateway", own + "/readOnlyRootFilesystem", false, "may write"),
        readOnly.removed("Job", job, POD + "/volumes/0/emptyDir/sizeLimit", "may fill its node"),
        token.removed("Job", job, POD + "/automountServiceAccountToken", "mounts a token"),
        token.removed(DEPLOYMENT, "gateway", POD + "/serviceAccountName", "under the account null"),
        token.set(DEPLOYMENT, "task-service", POD + "/serviceAccountName", "gateway", "shares the"),
        token.without("ServiceAccount", "migration", "under the account migration"),
        links.removed(DEPLOYMENT, "gateway", POD + "/enableServiceLinks", "every Service"),
        bounded.removed(DEPLOYMENT, "gateway", APP + "/resources/limits/memory", "no limit of mem"),
        bounded.removed("Job", job, APP + "/resources/requests/cpu", "asks for no cpu"),
        bounded.removed(
            DEPLOYMENT, "gateway", APP + "/resources/limits/ephemeral-storage", "of ephemeral"),
        bounded.set(
            DEPLOYMENT, "gateway", POD + "/volumes/0/emptyDir/sizeLimit", "1Gi", "is evicted"),
        bounded.set(
            DEPLOYMENT, "gateway", APP + "/resources/requests/memory", "2Gi", "asks for more"));
  }
}
