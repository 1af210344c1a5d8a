package policyfunds.e2e.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import policyfunds.e2e.suite.Json;

/** The schemas of a contract, with references followed and parts put together. */
record Schemas(JsonNode document) {

  /** Itself, or what it refers to. */
  JsonNode follow(JsonNode node) {
    JsonNode reference = node.path("$ref");
    return reference.isMissingNode()
        ? node
        : follow(document.at(reference.asText().substring("#".length())));
  }

  /** The members of an object's schema and of the objects in it. */
  List<Member> members(JsonNode schema) {
    var members = new ArrayList<Member>();
    collect("", schema, members);
    return List.copyOf(members);
  }

  Set<String> names(Collection<JsonNode> schemas) {
    var names = new TreeSet<String>();
    schemas.forEach(
        schema -> whole(schema).path("properties").fieldNames().forEachRemaining(names::add));
    return names;
  }

  private void collect(String pointer, JsonNode schema, List<Member> members) {
    JsonNode whole = whole(schema);
    List<String> required = Json.each(whole.path("required")).map(JsonNode::asText).toList();
    for (var property : whole.path("properties").properties()) {
      String at = pointer + "/" + property.getKey();
      JsonNode member = whole(property.getValue());
      members.add(
          new Member(
              at, member.path("type").asText("string"), required.contains(property.getKey())));
      collect(at, member, members);
    }
  }

  /** With its references followed, and the members of all its parts. */
  private JsonNode whole(JsonNode schema) {
    JsonNode followed = follow(schema);
    if (!(followed instanceof ObjectNode object)) {
      return MissingNode.getInstance();
    }
    ObjectNode whole = object.deepCopy();
    for (JsonNode part : object.path("allOf")) {
      whole(part)
          .properties()
          .forEach(member -> {
            if (!whole.has(member.getKey())) {
              whole.set(member.getKey(), member.getValue());
            }
          });
    }
    return whole;
  }
}
