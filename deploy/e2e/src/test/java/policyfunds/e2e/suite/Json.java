package policyfunds.e2e.suite;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.Stream;

/** Reading JSON exactly: numbers keep every digit that was sent, trailing zeros included. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private Json() {}

  public static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }

  public static String text(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public static Stream<JsonNode> each(JsonNode array) {
    return array.valueStream();
  }

  /** The items of an array that have this text in this member. */
  public static List<JsonNode> all(JsonNode array, String member, String text) {
    return each(array).filter(item -> item.path(member).asText().equals(text)).toList();
  }

  /** The one item of an array that has this text in this member. */
  public static JsonNode one(JsonNode array, String member, String text) {
    List<JsonNode> found = all(array, member, text);
    if (found.size() != 1) {
      throw new AssertionError(
          "%d items with %s=%s in %s".formatted(found.size(), member, text, array));
    }
    return found.getFirst();
  }
}
