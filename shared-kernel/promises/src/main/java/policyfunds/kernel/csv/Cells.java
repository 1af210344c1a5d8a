package policyfunds.kernel.csv;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.csv.Neutral;

/** The text of a cell (单元格文字): numbers plain, all other text neutral, lists in one cell. */
final class Cells {

  private static final String DIVIDER = "|";

  private final ObjectMapper json;

  Cells(ObjectMapper json) {
    this.json = json;
  }

  /** As the cell is written; null for nothing, which is not the empty text. */
  String of(Object value) {
    Object plain = plain(value);
    String text = text(plain);
    return text == null || plain instanceof Number ? text : Neutral.of(text);
  }

  /** A number stays one within the list that it is alone in, and within JSON. */
  private static Object plain(Object value) {
    return switch (value) {
      case List<?> list when list.size() == 1 -> {
        Object only = plain(list.getFirst());
        yield only instanceof Number ? only : value;
      }
      case JsonNode node when node.isNumber() -> node.decimalValue();
      case null, default -> value;
    };
  }

  private String text(Object value) {
    return switch (value) {
      case null -> null;
      case BigDecimal number -> number.stripTrailingZeros().toPlainString();
      case Enum<?> code -> code.name();
      case List<?> list -> list.stream().map(this::entry).collect(Collectors.joining(DIVIDER));
      case JsonNode node -> ofJson(node);
      case Map<?, ?> members -> write(members);
      default -> value.toString();
    };
  }

  /** One of a list: what divides the list is escaped in it, and nothing is empty. */
  private String entry(Object value) {
    String text = text(value);
    return text == null ? "" : text.replace("\\", "\\\\").replace(DIVIDER, "\\" + DIVIDER);
  }

  private String ofJson(JsonNode node) {
    if (node.isNull()) {
      return null;
    }
    return node.isNumber()
        ? text(node.decimalValue())
        : node.isContainerNode() ? write(node) : node.asText();
  }

  private String write(Object members) {
    try {
      return json.writeValueAsString(members);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
