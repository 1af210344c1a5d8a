package policyfunds.kubernetes.manifest;

import static java.util.stream.Collectors.toMap;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.batch.v1.Job;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All objects of one overlay, and how they hang together. */
public record Manifests(Purpose purpose, List<HasMetadata> objects) {

  public static final String NAME = "app.kubernetes.io/name";
  public static final String COMPONENT = "app.kubernetes.io/component";
  public static final String VERSION = "app.kubernetes.io/version";

  public <T extends HasMetadata> List<T> all(Class<T> type) {
    return objects.stream().filter(type::isInstance).map(type::cast).toList();
  }

  public <T extends HasMetadata> Optional<T> find(Class<T> type, String name) {
    return all(type).stream().filter(o -> o.getMetadata().getName().equals(name)).findFirst();
  }

  /** Everything that runs. */
  public List<Pod> pods() {
    return Stream.concat(deployed().stream(), migrations().stream()).toList();
  }

  public List<Pod> deployed() {
    return all(Deployment.class).stream().map(d -> new Pod(d, d.getSpec().getTemplate())).toList();
  }

  public List<Pod> migrations() {
    return all(Job.class).stream().map(j -> new Pod(j, j.getSpec().getTemplate())).toList();
  }

  /** The four programs of the suite; a demo's database is none. */
  public List<Pod> suite() {
    return deployed().stream().filter(pod -> pod.is("gateway") || pod.is("data-service")).toList();
  }

  public List<Pod> dataServices() {
    return deployed().stream().filter(pod -> pod.is("data-service")).toList();
  }

  public Optional<HorizontalPodAutoscaler> autoscalerOf(String deployment) {
    return all(HorizontalPodAutoscaler.class).stream()
        .filter(scaler -> scaler.getSpec().getScaleTargetRef().getName().equals(deployment))
        .findFirst();
  }

  /** What a pod finds in its environment; a value out of a Secret is {@code secret:name/key}. */
  public Map<String, String> environment(Pod pod) {
    var environment = new LinkedHashMap<String, String>();
    pod.configMaps().forEach(name -> environment.putAll(settings(name)));
    environment.putAll(
        pod.variables().stream().collect(toMap(v -> v.getName(), Pod::valueOf, (_, last) -> last)));
    return environment;
  }

  public Map<String, String> settings(String configMap) {
    return find(ConfigMap.class, configMap).map(ConfigMap::getData).orElseGet(Map::of);
  }

  /** One value out of the environment of any program of the suite that has it. */
  public Optional<String> setting(String name) {
    return suite().stream()
        .map(pod -> environment(pod).get(name))
        .flatMap(Stream::ofNullable)
        .findFirst();
  }
}
