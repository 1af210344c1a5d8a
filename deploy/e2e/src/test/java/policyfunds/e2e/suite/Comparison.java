package policyfunds.e2e.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.source.SourceText;

/** Compares answers figure by figure, counts them, and names all that differ at once. */
public final class Comparison {
  private final List<String> differences = new ArrayList<>();
  private int figures;

  public void same(String what, Object answered, Object expected) {
    figures++;
    if (!Objects.equals(answered, expected)) {
      differences.add("%s: expected %s, answered %s".formatted(what, expected, answered));
    }
  }

  /** A number in plain notation without trailing zeros. */
  public void number(String what, JsonNode answered, BigDecimal expected) {
    Object shown = answered.isNumber() ? answered.decimalValue().toString() : said(answered);
    same(what, shown, expected.stripTrailingZeros().toPlainString());
  }

  public void number(String what, JsonNode answered, long expected) {
    number(what, answered, BigDecimal.valueOf(expected));
  }

  public void number(String what, JsonNode answered, Optional<BigDecimal> expected) {
    expected.ifPresentOrElse(value -> number(what, answered, value), () -> absent(what, answered));
  }

  public void text(String what, JsonNode answered, String expected) {
    same(what, answered.isTextual() ? answered.textValue() : said(answered), expected);
  }

  public void text(String what, JsonNode answered, Optional<String> expected) {
    expected.ifPresentOrElse(value -> text(what, answered, value), () -> absent(what, answered));
  }

  public void yes(String what, JsonNode answered) {
    same(what, said(answered), "true");
  }

  public void absent(String what, JsonNode answered) {
    same(what, said(answered), "absent");
  }

  /** The place of a cell of the 2020 notice, and its text as written. */
  public void source(String what, JsonNode answered, Cell cell) {
    same(
        what,
        "%s %s r%s c%s %s amended %s synthetic %s"
            .formatted(
                said(answered.path("document")),
                said(answered.path("table")),
                answered.path("row"),
                answered.path("column"),
                said(answered.path("asWritten")),
                answered.path("amended"),
                answered.path("synthetic")),
        "%s %s r%d c%d %s amended false synthetic false"
            .formatted(SourceText.DOCUMENT, cell.table(), cell.row(), cell.column(), cell.text()));
  }

  public void source(String what, JsonNode answered, Optional<Cell> cell) {
    cell.ifPresentOrElse(c -> source(what, answered, c), () -> absent(what, answered));
  }

  public int figures() {
    return figures;
  }

  public void assertAllEqual() {
    if (!differences.isEmpty()) {
      throw new AssertionError(
          "%d of %d differ:%n%s"
              .formatted(
                  differences.size(),
                  figures,
                  String.join("\n", differences.subList(0, Math.min(40, differences.size())))));
    }
  }

  private static String said(JsonNode answered) {
    return answered.isMissingNode() || answered.isNull() ? "absent" : answered.asText();
  }
}
