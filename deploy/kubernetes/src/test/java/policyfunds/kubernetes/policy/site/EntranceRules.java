package policyfunds.kubernetes.policy.site;

import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.networking.v1.HTTPIngressPath;
import io.fabric8.kubernetes.api.model.networking.v1.Ingress;
import io.fabric8.kubernetes.api.model.networking.v1.IngressRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import policyfunds.kubernetes.manifest.Manifests;
import policyfunds.kubernetes.manifest.Pod;
import policyfunds.kubernetes.manifest.Purpose;
import policyfunds.kubernetes.policy.Complaints;
import policyfunds.kubernetes.policy.Rule;

/** Where callers come in, and where they are told to. */
public final class EntranceRules {

  private EntranceRules() {}

  public static List<Rule> all() {
    return List.of(
        new Rule("callers come in by TLS, to the API only", EntranceRules::entrance),
        new Rule("a contract names the address that its readers reach", EntranceRules::contracts));
  }

  private static List<String> entrance(Manifests manifests) {
    return Complaints.of(it -> {
      boolean led = !manifests.all(Ingress.class).isEmpty();
      it.require(led || manifests.purpose() == Purpose.TRYING, "nothing leads in");
      for (Ingress ingress : manifests.all(Ingress.class)) {
        it.require(ingress.getSpec().getIngressClassName() != null, ingress, "is nobody's");
        it.require(ingress.getSpec().getDefaultBackend() == null, ingress, "takes any host");
        Set<String> covered = new HashSet<>();
        ingress.getSpec().getTls().stream()
            .filter(tls -> tls.getSecretName() != null)
            .forEach(tls -> covered.addAll(tls.getHosts()));
        for (IngressRule rule : ingress.getSpec().getRules()) {
          it.require(
              rule.getHost() != null
                  && !rule.getHost().startsWith("*")
                  && covered.contains(rule.getHost()),
              ingress,
              "has no certificate for %s",
              rule.getHost());
          rule.getHttp()
              .getPaths()
              .forEach(path ->
                  it.require(isApi(manifests, path), ingress, "leads %s astray", rule.getHost()));
        }
      }
      for (Service service : manifests.all(Service.class)) {
        String type = service.getSpec().getType();
        it.require(
            (type == null || type.equals("ClusterIP"))
                && service.getSpec().getExternalIPs().isEmpty(),
            service,
            "is a door of its own");
      }
    });
  }

  private static boolean isApi(Manifests manifests, HTTPIngressPath path) {
    var service = path.getBackend().getService();
    return "http".equals(service.getPort().getName())
        && manifests
            .find(Service.class, service.getName())
            .filter(found ->
                found.getSpec().getPorts().stream().anyMatch(p -> "http".equals(p.getName())))
            .isPresent();
  }

  private static List<String> contracts(Manifests manifests) {
    Map<String, String> addresses = addresses(manifests);
    String page = addresses.get("gateway");
    return Complaints.of(it -> {
      for (Pod pod : manifests.suite()) {
        String address = addresses.get(pod.name());
        if (address != null) {
          Map<String, String> environment = manifests.environment(pod);
          it.require(
              address.equals(environment.get("MP_OPENAPI_SERVERS")),
              pod,
              "names another address than %s",
              address);
          it.require(
              pod.is("gateway") || address.equals(manifests.setting(copy(pod)).orElse("")),
              pod,
              "is elsewhere by the gateway's copy of its contract");
          it.require(
              page != null && page.equals(environment.get("QUARKUS_HTTP_CORS_ORIGINS")),
              pod,
              "does not answer the gateway's page");
        }
      }
    });
  }

  private static Map<String, String> addresses(Manifests manifests) {
    var addresses = new HashMap<String, String>();
    for (Ingress ingress : manifests.all(Ingress.class)) {
      for (IngressRule rule : ingress.getSpec().getRules()) {
        rule.getHttp()
            .getPaths()
            .forEach(path ->
                addresses.put(
                    path.getBackend().getService().getName(), "https://" + rule.getHost()));
      }
    }
    return addresses;
  }

  private static String copy(Pod pod) {
    return "POLICYFUNDS_CONTRACTS_" + pod.name().replace("-service", "").toUpperCase(Locale.ROOT);
  }
}
