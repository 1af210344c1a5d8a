package policyfunds.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;

/** The frozen contract 接口契约 of a service, read from the repository. */
public record Contract(ServiceName service, List<Operation> operations) {
  private static final Path REPOSITORY = Path.of("../..");
  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final YAMLMapper YAML = new YAMLMapper();

  public static Contract of(ServiceName service) {
    JsonNode document = read(REPOSITORY.resolve(service.module()).resolve("openapi.yaml"));
    var schemas = new Schemas(document);
    return new Contract(
        service,
        document.path("paths").properties().stream()
            .flatMap(path ->
                path.getValue().properties().stream()
                    .filter(method -> METHODS.contains(method.getKey()))
                    .map(method ->
                        operation(
                            service,
                            method.getKey(),
                            path.getKey(),
                            path.getValue().path("parameters"),
                            method.getValue(),
                            schemas)))
            .toList());
  }

  /** The operations of all four services. */
  public static List<Operation> all() {
    return Arrays.stream(ServiceName.values())
        .flatMap(service -> of(service).operations().stream())
        .toList();
  }

  private static Operation operation(
      ServiceName service,
      String method,
      String path,
      JsonNode ofPath,
      JsonNode node,
      Schemas schemas) {
    return new Operation(
        service,
        node.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        Stream.concat(Json.each(ofPath), Json.each(node.path("parameters")))
            .map(schemas::follow)
            .map(parameter ->
                new Parameter(
                    parameter.path("name").asText(),
                    parameter.path("in").asText(),
                    parameter.path("required").asBoolean()))
            .toList(),
        schemas.members(firstSchema(schemas.follow(node.path("requestBody")))),
        schemas.names(
            Stream.of("200", "201")
                .map(status -> firstSchema(schemas.follow(node.path("responses").path(status))))
                .toList()));
  }

  private static JsonNode firstSchema(JsonNode withContent) {
    JsonNode content = withContent.path("content");
    return content.isEmpty()
        ? content
        : content.properties().iterator().next().getValue().path("schema");
  }

  private static JsonNode read(Path file) {
    try {
      return YAML.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
