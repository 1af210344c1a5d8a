package policyfunds.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import policyfunds.e2e.suite.ServiceName;

/** A request of the right shape for every operation, with names in place of what varies. */
public record Requests(JsonNode byService) {

  public static Requests read() {
    try (InputStream file = Requests.class.getResourceAsStream("/requests.yaml")) {
      return new Requests(new YAMLMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The request of an operation, or of a variant of it where the variant has its own. */
  public Sample of(ServiceName service, String operation, String variant) {
    return Stream.of(operation + "/" + variant, operation)
        .flatMap(
            name -> Stream.of(service.name(), "EVERY").map(part -> byService.path(part).path(name)))
        .filter(JsonNode::isObject)
        .findFirst()
        .map(request ->
            new Sample(
                request.path("path").asText(),
                Optional.ofNullable(request.path("body").textValue()),
                Optional.ofNullable(request.path("media").textValue())))
        .orElseThrow(() ->
            new AssertionError(
                "requests.yaml has nothing for %s %s".formatted(service, operation)));
  }

  /**
   * Path with query, and the body where there is one, with its media type where that is no JSON.
   */
  public record Sample(String path, Optional<String> body, Optional<String> media) {

    public Sample with(Map<String, String> values) {
      return new Sample(fill(path, values), body.map(text -> fill(text, values)), media);
    }

    /** The media type of its body when it is sent by this method. */
    public String mediaType(String method) {
      return media.orElse(
          method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
    }

    private static String fill(String text, Map<String, String> values) {
      String filled = text;
      for (var value : values.entrySet()) {
        filled = filled.replace("${" + value.getKey() + "}", value.getValue());
      }
      if (filled.contains("${")) {
        throw new AssertionError("a name without a value in " + filled);
      }
      return filled;
    }
  }
}
