package policyfunds.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KeyToPath;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.PodTemplateSpec;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.Volume;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a Deployment or a Job runs. */
public record Pod(HasMetadata owner, PodTemplateSpec template) {

  public String name() {
    return owner.getMetadata().getName();
  }

  public PodSpec spec() {
    return template.getSpec();
  }

  public Map<String, String> labels() {
    return template.getMetadata().getLabels();
  }

  public boolean is(String component) {
    return component.equals(labels().get(Manifests.COMPONENT));
  }

  /** The only one that any pod of ours has; the rules see to that. */
  public Container container() {
    return spec().getContainers().getFirst();
  }

  public List<Container> containers() {
    return Stream.concat(spec().getInitContainers().stream(), spec().getContainers().stream())
        .toList();
  }

  public List<String> configMaps() {
    return containers().stream()
        .flatMap(container -> container.getEnvFrom().stream())
        .filter(source -> source.getConfigMapRef() != null)
        .map(source -> source.getConfigMapRef().getName())
        .toList();
  }

  public List<EnvVar> variables() {
    return containers().stream().flatMap(container -> container.getEnv().stream()).toList();
  }

  /** The Secrets that it reads, by environment or as files. */
  public List<String> secrets() {
    return Stream.of(
            variables().stream()
                .filter(variable -> secretKey(variable) != null)
                .map(variable -> secretKey(variable).getName()),
            containers().stream()
                .flatMap(container -> container.getEnvFrom().stream())
                .filter(source -> source.getSecretRef() != null)
                .map(source -> source.getSecretRef().getName()),
            spec().getVolumes().stream()
                .map(Volume::getSecret)
                .filter(secret -> secret != null)
                .map(secret -> secret.getSecretName()))
        .flatMap(names -> names)
        .distinct()
        .toList();
  }

  /** Whether a Secret is mounted so that this file is there. */
  public boolean findsInSecret(String file) {
    return containers().stream()
        .flatMap(container -> container.getVolumeMounts().stream())
        .anyMatch(mount ->
            filesOf(mount.getName())
                .anyMatch(name -> file.equals(mount.getMountPath() + "/" + name)));
  }

  private Stream<String> filesOf(String volume) {
    return spec().getVolumes().stream()
        .filter(each -> each.getName().equals(volume) && each.getSecret() != null)
        .flatMap(each -> each.getSecret().getItems().stream())
        .map(KeyToPath::getPath);
  }

  static String valueOf(EnvVar variable) {
    SecretKeySelector key = secretKey(variable);
    return key == null
        ? String.valueOf(variable.getValue())
        : "secret:" + key.getName() + "/" + key.getKey();
  }

  private static SecretKeySelector secretKey(EnvVar variable) {
    return variable.getValueFrom() == null ? null : variable.getValueFrom().getSecretKeyRef();
  }
}
