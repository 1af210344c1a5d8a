package policyfunds.e2e.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.Launcher;

/** What the Kubernetes manifests tell every pod, and how they have it ended. */
public final class Manifests {
  private static final Path FOLDER = Launcher.REPOSITORY.resolve("deploy/kubernetes");
  private static final YAMLMapper MAPPER = new YAMLMapper();

  private final JsonNode pod = read("base/alike/deployment.yaml").at("/spec/template/spec");

  /** The literals of a ConfigMap in the base. */
  public static Map<String, String> settings(String configMap) {
    return settings("base", configMap);
  }

  /** The literals that a folder's kustomization gives to a ConfigMap. */
  public static Map<String, String> settings(String folder, String configMap) {
    var settings = new HashMap<String, String>();
    Json.one(read(folder + "/kustomization.yaml").path("configMapGenerator"), "name", configMap)
        .path("literals")
        .forEach(literal -> {
          String[] parts = literal.asText().split("=", 2);
          settings.put(parts[0], parts[1]);
        });
    return settings;
  }

  /** Between the moment that a pod is no endpoint any more and its SIGTERM. */
  public Duration pause() {
    return Duration.ofSeconds(pod.at("/containers/0/lifecycle/preStop/sleep/seconds").asInt());
  }

  /** How long a pod may take to end before it is killed. */
  public Duration grace() {
    return Duration.ofSeconds(pod.path("terminationGracePeriodSeconds").asInt());
  }

  private static JsonNode read(String file) {
    try {
      return MAPPER.readTree(FOLDER.resolve(file).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
