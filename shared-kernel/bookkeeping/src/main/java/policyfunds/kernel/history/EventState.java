package policyfunds.kernel.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row as an event keeps it (事件所存的内容), in the names and numbers of the API: members in camelCase,
 * numbers plain, what is empty left out.
 */
@ApplicationScoped
public class EventState {

  private final ObjectMapper json;

  EventState(ObjectMapper json) {
    this.json = json;
  }

  /** The members of a row, in the order in which the database keeps them. */
  public Map<String, Object> of(String state) {
    Map<String, Object> members = new LinkedHashMap<>();
    try {
      json.readTree(state)
          .properties()
          .forEach(member -> {
            if (!member.getValue().isNull()) {
              members.put(camelCase(member.getKey()), plain(member.getValue()));
            }
          });
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
    return members;
  }

  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_", -1)) {
      camel.append(
          camel.isEmpty() || word.isEmpty()
              ? word
              : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }

  private static JsonNode plain(JsonNode value) {
    return switch (value) {
      case ObjectNode members -> {
        members.properties().forEach(member -> member.setValue(plain(member.getValue())));
        yield members;
      }
      case ArrayNode items -> {
        for (int i = 0; i < items.size(); i++) {
          items.set(i, plain(items.get(i)));
        }
        yield items;
      }
      case DecimalNode number -> {
        BigDecimal stripped = number.decimalValue().stripTrailingZeros();
        yield DecimalNode.valueOf(stripped.scale() < 0 ? stripped.setScale(0) : stripped);
      }
      default -> value;
    };
  }
}
