package policyfunds.kubernetes;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import policyfunds.kubernetes.manifest.Documents;
import policyfunds.kubernetes.policy.Policy;
import policyfunds.kubernetes.policy.Rule;

/**
 * Manifests with one thing made wrong, which one rule must reject.
 *
 * @param complaint what that rule must say among other things
 */
record Mutation(
    Rule rule, Overlay overlay, String what, UnaryOperator<Documents> change, String complaint) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Mutations of one rule. */
  record Of(String rule, Overlay overlay) {

    Mutation set(String kind, String name, String place, Object value, String complaint) {
      return changed(
          "%s %s with %s=%s".formatted(kind, name, place, value),
          documents -> documents.with(kind, name, node -> put(node, place, value)),
          complaint);
    }

    Mutation removed(String kind, String name, String place, String complaint) {
      return changed(
          "%s %s without %s".formatted(kind, name, place),
          documents -> documents.with(kind, name, node -> remove(node, place)),
          complaint);
    }

    Mutation without(String kind, String name, String complaint) {
      return changed(
          "no %s %s".formatted(kind, name), documents -> documents.without(kind, name), complaint);
    }

    Mutation with(String what, String yaml, String complaint) {
      return changed(what, documents -> documents.and(yaml), complaint);
    }

    private Mutation changed(String what, UnaryOperator<Documents> change, String complaint) {
      return new Mutation(Policy.rule(rule), overlay, what, change, complaint);
    }
  }

  Documents documents() {
    return change.apply(overlay.documents());
  }

  private static void put(ObjectNode document, String place, Object value) {
    JsonPointer pointer = JsonPointer.compile(place);
    JsonNode parent = document.at(pointer.head());
    JsonNode node = JSON.valueToTree(value);
    switch (parent) {
      case ObjectNode object -> object.set(pointer.last().getMatchingProperty(), node);
      case ArrayNode array when pointer.last().getMatchingProperty().equals("-") -> array.add(node);
      case ArrayNode array -> array.set(pointer.last().getMatchingIndex(), node);
      default -> throw new IllegalArgumentException("nothing is at " + place);
    }
  }

  private static void remove(ObjectNode document, String place) {
    JsonPointer pointer = JsonPointer.compile(place);
    if (document.at(pointer).isMissingNode()) {
      throw new IllegalArgumentException("nothing is at " + place);
    }
    switch (document.at(pointer.head())) {
      case ObjectNode object -> object.remove(pointer.last().getMatchingProperty());
      case ArrayNode array -> array.remove(pointer.last().getMatchingIndex());
      default -> throw new IllegalArgumentException("nothing is at " + place);
    }
  }

  @Override
  public String toString() {
    return rule + " | " + what;
  }
}
