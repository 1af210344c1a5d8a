package policyfunds.kubernetes.policy;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.ServiceAccount;
import io.fabric8.kubernetes.api.model.Volume;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;

/** What a pod may do on its node: the Pod Security standard "restricted", and a little more. */
final class SecurityRules {

  private static final String POD_SECURITY = "pod-security.kubernetes.io/";

  /** No user of a node has so high a number, should a process ever break out. */
  private static final int HIGH_USER = 10_000;

  private static final List<String> RESOURCES = List.of("cpu", "memory", "ephemeral-storage");

  private SecurityRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("the namespace enforces restricted pods", SecurityRules::enforced),
        new Rule(
            "a pod runs restricted", Complaints.each(Manifests::pods, SecurityRules::restricted)),
        new Rule(
            "a container writes to no file of its image",
            Complaints.each(Manifests::pods, SecurityRules::readOnly)),
        new Rule("a pod holds no token of the cluster", SecurityRules::noToken),
        new Rule(
            "a pod is told of its neighbours by settings alone",
            Complaints.each(
                Manifests::pods,
                (pod, it) ->
                    it.require(
                        Boolean.FALSE.equals(pod.spec().getEnableServiceLinks()),
                        pod,
                        "gets variables for every Service"))),
        new Rule(
            "a container asks for what it needs and is bounded",
            Complaints.each(Manifests::pods, SecurityRules::bounded)));
  }

  private static List<String> enforced(Manifests manifests) {
    return Complaints.of(it -> {
      List<Namespace> namespaces = manifests.all(Namespace.class);
      it.require(namespaces.size() == 1, "there are %d namespaces".formatted(namespaces.size()));
      for (Namespace namespace : namespaces) {
        for (String mode : List.of("enforce", "audit", "warn")) {
          Map<String, String> labels = namespace.getMetadata().getLabels();
          String level = labels.get(POD_SECURITY + mode);
          it.require("restricted".equals(level), namespace, "has %s=%s", mode, level);
          String version = labels.getOrDefault(POD_SECURITY + mode + "-version", "none");
          it.require(
              version.matches(mode.equals("enforce") ? "v1\\.\\d+" : "latest"),
              namespace,
              "has %s as of version %s",
              mode,
              version);
        }
        String name = namespace.getMetadata().getName();
        manifests.objects().stream()
            .filter(object -> object != namespace)
            .forEach(object ->
                it.require(
                    name.equals(object.getMetadata().getNamespace()),
                    object,
                    "is in another namespace"));
      }
    });
  }

  private static void restricted(Pod pod, Complaints it) {
    PodSpec spec = pod.spec();
    it.require(
        Stream.of(spec.getHostNetwork(), spec.getHostPID(), spec.getHostIPC())
            .noneMatch(Boolean.TRUE::equals),
        pod,
        "shares namespaces of its node");
    var context = spec.getSecurityContext();
    it.require(
        context != null && Boolean.TRUE.equals(context.getRunAsNonRoot()), pod, "may run as root");
    long user = context == null || context.getRunAsUser() == null ? 0 : context.getRunAsUser();
    // a database's files belong to the user of its image
    it.require(user >= (pod.is("database") ? 1 : HIGH_USER), pod, "runs as %d", user);
    it.require(
        context != null
            && context.getSeccompProfile() != null
            && "RuntimeDefault".equals(context.getSeccompProfile().getType()),
        pod,
        "has no seccomp profile");
    it.require(
        spec.getVolumes().stream().allMatch(SecurityRules::harmless), pod, "mounts of its node");
    it.require(
        context != null
            && context.getSysctls().isEmpty()
            && context.getSeLinuxOptions() == null
            && context.getAppArmorProfile() == null
            && context.getWindowsOptions() == null,
        pod,
        "has its node set up otherwise");
    for (Container container : pod.containers()) {
      SecurityContext own = container.getSecurityContext();
      it.require(
          own != null && Boolean.FALSE.equals(own.getAllowPrivilegeEscalation()),
          pod,
          "may gain privileges");
      it.require(
          own != null
              && own.getCapabilities() != null
              && own.getCapabilities().getDrop().equals(List.of("ALL"))
              && own.getCapabilities().getAdd().isEmpty(),
          pod,
          "keeps capabilities");
      it.require(
          own != null
              && !Boolean.TRUE.equals(own.getPrivileged())
              && !Boolean.FALSE.equals(own.getRunAsNonRoot())
              && !Objects.equals(own.getRunAsUser(), 0L)
              && own.getSeccompProfile() == null
              && own.getSeLinuxOptions() == null
              && own.getAppArmorProfile() == null
              && own.getWindowsOptions() == null
              && own.getProcMount() == null,
          pod,
          "takes back what its pod promises");
      it.require(
          container.getPorts().stream().allMatch(port -> port.getHostPort() == null),
          pod,
          "listens on its node");
    }
  }

  private static boolean harmless(Volume volume) {
    return Stream.of(
            volume.getEmptyDir(),
            volume.getSecret(),
            volume.getConfigMap(),
            volume.getPersistentVolumeClaim())
        .anyMatch(Objects::nonNull);
  }

  private static void readOnly(Pod pod, Complaints it) {
    for (Container container : pod.containers()) {
      SecurityContext own = container.getSecurityContext();
      it.require(
          own != null && Boolean.TRUE.equals(own.getReadOnlyRootFilesystem()),
          pod,
          "may write to its image");
    }
    pod.spec().getVolumes().stream()
        .filter(volume -> volume.getEmptyDir() != null)
        .forEach(volume ->
            it.require(
                volume.getEmptyDir().getSizeLimit() != null,
                pod,
                "may fill its node through %s",
                volume.getName()));
  }

  private static List<String> noToken(Manifests manifests) {
    return Complaints.of(it -> {
      for (Pod pod : manifests.pods()) {
        it.require(
            Boolean.FALSE.equals(pod.spec().getAutomountServiceAccountToken()),
            pod,
            "mounts a token");
        String account = String.valueOf(pod.spec().getServiceAccountName());
        var found = manifests.find(ServiceAccount.class, account);
        it.require(
            found.isPresent()
                && Boolean.FALSE.equals(found.get().getAutomountServiceAccountToken()),
            pod,
            "runs under the account %s",
            account);
        it.require(
            account.equals(pod.is("migration") ? "migration" : pod.name()),
            pod,
            "shares the account %s",
            account);
      }
    });
  }

  private static void bounded(Pod pod, Complaints it) {
    for (Container container : pod.containers()) {
      for (String resource : RESOURCES) {
        var resources = container.getResources();
        Quantity request = resources == null ? null : of(resources.getRequests(), resource);
        Quantity limit = resources == null ? null : of(resources.getLimits(), resource);
        it.require(request != null, pod, "asks for no %s", resource);
        it.require(limit != null, pod, "has no limit of %s", resource);
        it.require(
            request == null
                || limit == null
                || request.getNumericalAmount().compareTo(limit.getNumericalAmount()) <= 0,
            pod,
            "asks for more %s than it may have",
            resource);
      }
    }
    BigDecimal files =
        pod.spec().getVolumes().stream()
            .map(Volume::getEmptyDir)
            .filter(directory -> directory != null && directory.getSizeLimit() != null)
            .map(directory -> directory.getSizeLimit().getNumericalAmount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    Quantity room = of(pod.container().getResources().getLimits(), "ephemeral-storage");
    it.require(
        room != null && room.getNumericalAmount().compareTo(files) > 0,
        pod,
        "is evicted before its own directories are full");
  }

  private static Quantity of(Map<String, Quantity> quantities, String resource) {
    return quantities == null ? null : quantities.get(resource);
  }
}
