package policyfunds.kernel.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds the records of a client against the contract of the service that it asks. */
public final class ClientContract {

  private final JsonNode schemas;
  private final Set<String> checked = new HashSet<>();
  private int members;

  private ClientContract(JsonNode schemas) {
    this.schemas = schemas;
  }

  /** The contract in a file {@code openapi.yaml}. */
  public static ClientContract of(Path file) throws IOException {
    return new ClientContract(new YAMLMapper().readTree(file.toFile()).at("/components/schemas"));
  }

  /**
   * Every member that the record reads is promised by the schema, in a form that fits.
   *
   * @return number of members checked, those of nested records included, each once
   */
  public int promises(String schema, Class<? extends Record> type) {
    int before = members;
    checkRecord(type, require(schemas.path(schema), "schema " + schema), schema);
    return members - before;
  }

  private void checkRecord(Class<?> type, JsonNode schema, String place) {
    if (!checked.add(type.getName() + " " + place.replaceAll(".*[.\\[\\]]", ""))) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      String where = place + "." + component.getName();
      JsonNode property = require(schema.path("properties").path(component.getName()), where);
      checkType(component.getGenericType(), resolve(property), where);
      members++;
    }
  }

  private void checkType(Type type, JsonNode schema, String where) {
    switch (type) {
      case ParameterizedType list when list.getRawType() == List.class -> {
        is("array", schema, where);
        checkType(list.getActualTypeArguments()[0], resolve(schema.path("items")), where + "[]");
      }
      case ParameterizedType map when map.getRawType() == Map.class -> {
        is("object", schema, where);
        JsonNode values = require(schema.path("additionalProperties"), where + "{}");
        checkType(map.getActualTypeArguments()[1], resolve(values), where + "{}");
      }
      case Class<?> any when any == Object.class -> {}
      case Class<?> plain -> checkClass(plain, schema, where);
      default -> throw new AssertionError(where + ": no rule for " + type);
    }
  }

  private void checkClass(Class<?> type, JsonNode schema, String where) {
    if (type.isRecord()) {
      is("object", schema, where);
      checkRecord(type, schema, where);
    } else if (type.isEnum()) {
      is("string", schema, where);
      Set<String> known =
          new HashSet<>(Arrays.stream(type.getEnumConstants()).map(Object::toString).toList());
      schema
          .path("enum")
          .forEach(constant -> {
            if (!known.contains(constant.asText())) {
              throw new AssertionError(
                  where + ": " + type.getName() + " lacks " + constant.asText());
            }
          });
    } else if (type == LocalDate.class) {
      is("string", schema, where);
      if (!"date".equals(schema.path("format").asText())) {
        throw new AssertionError(where + ": no date");
      }
    } else if (type == BigDecimal.class && "integer".equals(schema.path("type").asText())) {
      return;
    } else {
      is(simple(type, where), schema, where);
    }
  }

  private static String simple(Class<?> type, String where) {
    return switch (type.getName()) {
      case "java.lang.String" -> "string";
      case "java.math.BigDecimal" -> "number";
      case "int", "long", "java.lang.Integer", "java.lang.Long" -> "integer";
      case "boolean", "java.lang.Boolean" -> "boolean";
      default -> throw new AssertionError(where + ": no rule for " + type);
    };
  }

  /** The schema itself, behind {@code $ref} or an {@code allOf} of one. */
  private JsonNode resolve(JsonNode schema) {
    JsonNode only = schema.path("allOf").size() == 1 ? schema.path("allOf").get(0) : schema;
    String reference = only.path("$ref").asText();
    return reference.isEmpty()
        ? only
        : resolve(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)));
  }

  private static void is(String type, JsonNode schema, String where) {
    if (!type.equals(schema.path("type").asText())) {
      throw new AssertionError(where + " is " + schema.path("type") + " and read as " + type);
    }
  }

  private static JsonNode require(JsonNode node, String where) {
    if (node.isMissingNode()) {
      throw new AssertionError(where + " is not in the contract");
    }
    return node;
  }
}
