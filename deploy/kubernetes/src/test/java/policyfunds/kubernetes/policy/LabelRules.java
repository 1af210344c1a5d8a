package policyfunds.kubernetes.policy;

import static policyfunds.kubernetes.manifest.Manifests.COMPONENT;
import static policyfunds.kubernetes.manifest.Manifests.NAME;
import static policyfunds.kubernetes.manifest.Manifests.VERSION;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import policyfunds.kubernetes.manifest.Manifests;

/** Who an object says that it is, and how others find it. */
final class LabelRules {

  private static final String INSTANCE = "app.kubernetes.io/instance";
  private static final Set<String> SELECTED_BY = Set.of(NAME, INSTANCE);
  private static final List<String> RECOMMENDED =
      List.of(INSTANCE, COMPONENT, "app.kubernetes.io/part-of", "app.kubernetes.io/managed-by");

  private LabelRules() {}

  static List<Rule> all() {
    return List.of(
        new Rule("every object carries the recommended labels", LabelRules::recommended),
        new Rule("a selector never changes with a release", LabelRules::stable),
        new Rule("a Service finds exactly one Deployment's pods", LabelRules::served));
  }

  private static List<String> recommended(Manifests manifests) {
    return Complaints.of(it -> {
      for (HasMetadata object : manifests.objects()) {
        Map<String, String> labels = labelsOf(object);
        RECOMMENDED.forEach(
            label -> it.require(labels.containsKey(label), object, "has no label %s", label));
        // a ConfigMap's name, made by kustomize, is told by nothing else
        boolean named = labels.containsKey(NAME) || object.getKind().equals("ConfigMap");
        it.require(named, object, "has no label %s", NAME);
      }
      manifests
          .suite()
          .forEach(pod -> {
            it.require(labelsOf(pod.owner()).containsKey(VERSION), pod, "has no version");
            it.require(pod.labels().containsKey(VERSION), pod, "runs no version");
          });
    });
  }

  private static List<String> stable(Manifests manifests) {
    return Complaints.of(it -> {
      for (Deployment deployment : manifests.all(Deployment.class)) {
        Map<String, String> selector = deployment.getSpec().getSelector().getMatchLabels();
        Map<String, String> labels = deployment.getSpec().getTemplate().getMetadata().getLabels();
        it.require(selector.keySet().equals(SELECTED_BY), deployment, "selects by %s", selector);
        it.require(
            labels.entrySet().containsAll(selector.entrySet()),
            deployment,
            "does not select its own pods");
      }
    });
  }

  private static List<String> served(Manifests manifests) {
    return Complaints.of(it -> {
      for (Service service : manifests.all(Service.class)) {
        Map<String, String> selector = service.getSpec().getSelector();
        long found =
            manifests.pods().stream()
                .filter(pod -> pod.labels().entrySet().containsAll(selector.entrySet()))
                .count();
        it.require(found == 1, service, "finds the pods of %d", found);
        it.require(selector.keySet().equals(SELECTED_BY), service, "selects by %s", selector);
      }
    });
  }

  private static Map<String, String> labelsOf(HasMetadata object) {
    Map<String, String> labels = object.getMetadata().getLabels();
    return labels == null ? Map.of() : labels;
  }
}
