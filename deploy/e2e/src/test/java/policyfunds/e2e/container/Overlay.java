package policyfunds.e2e.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.program.Command;
import policyfunds.e2e.program.Command.Said;
import policyfunds.e2e.suite.Json;

/** The demo overlay as {@code kubectl kustomize} prints it. */
record Overlay(List<ObjectNode> documents) {
  private static final String FOLDER = "deploy/kubernetes/overlays/demo";
  private static final Duration LIMIT = Duration.ofMinutes(1);
  private static final ObjectReader YAML = new YAMLMapper().readerFor(ObjectNode.class);

  static Overlay demo() {
    Said said = Command.within(LIMIT).run(List.of("kubectl", "kustomize", FOLDER));
    if (!said.isWell()) {
      throw new AssertionError("kubectl kustomize %s: %s".formatted(FOLDER, said.all()));
    }
    try (var read = YAML.<ObjectNode>readValues(said.out())) {
      return new Overlay(read.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<ObjectNode> all(String kind) {
    return documents.stream().filter(document -> document.path("kind").asText().equals(kind));
  }

  /** A generated name is found by what stands before its digest, a Job's before its version. */
  ObjectNode one(String kind, String name) {
    return all(kind)
        .filter(document -> nameOf(document).matches(name + "(-[0-9a-z]{10}|-\\d+-\\d+-\\d+)?"))
        .findFirst()
        .orElseThrow(() -> new AssertionError("the overlay has no %s %s".formatted(kind, name)));
  }

  /** What a sample Secret holds. */
  String secret(String name, String key) {
    return one("Secret", name).path("stringData").path(key).asText();
  }

  /** Where the Service of this name leads to. */
  int portBehind(String service) {
    JsonNode target = one("Service", service).at("/spec/ports/0/targetPort");
    return port(container(one("Deployment", service)), target.asText());
  }

  static String nameOf(JsonNode document) {
    return document.at("/metadata/name").asText();
  }

  /** The only container of what a Deployment or a Job makes. */
  static JsonNode container(JsonNode workload) {
    return workload.at("/spec/template/spec/containers/0");
  }

  static int port(JsonNode container, String name) {
    return Json.one(container.path("ports"), "name", name).path("containerPort").intValue();
  }
}
