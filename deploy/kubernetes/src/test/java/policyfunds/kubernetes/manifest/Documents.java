package policyfunds.kubernetes.manifest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Manifests as they are written, one node each, before anybody knows what they mean. */
public record Documents(Purpose purpose, List<ObjectNode> nodes) {

  private static final ObjectReader YAML = new YAMLMapper().readerFor(ObjectNode.class);

  public static Documents of(Purpose purpose, String yaml) {
    try (var read = YAML.<ObjectNode>readValues(yaml)) {
      return new Documents(purpose, read.readAll());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with one document changed; the original stays as it is. */
  public Documents with(String kind, String name, Consumer<ObjectNode> change) {
    Documents copy = copy();
    change.accept(copy.find(kind, name));
    return copy;
  }

  /** The same with one document more. */
  public Documents and(String yaml) {
    Documents copy = copy();
    copy.nodes.addAll(of(purpose, yaml).nodes);
    return copy;
  }

  public Documents without(String kind, String name) {
    Documents copy = copy();
    copy.nodes.remove(copy.find(kind, name));
    return copy;
  }

  public Manifests manifests() {
    return new Manifests(purpose, nodes.stream().map(StrictReader::read).toList());
  }

  /** A generated name is found by what stands before its digest. */
  private ObjectNode find(String kind, String name) {
    return nodes.stream()
        .filter(node -> node.path("kind").textValue().equals(kind))
        .filter(node -> nameOf(node).matches(name + "(-[0-9a-z]{10})?"))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no %s %s".formatted(kind, name)));
  }

  private static String nameOf(JsonNode node) {
    return node.path("metadata").path("name").textValue();
  }

  private Documents copy() {
    return new Documents(
        purpose, new ArrayList<>(nodes.stream().map(ObjectNode::deepCopy).toList()));
  }
}
