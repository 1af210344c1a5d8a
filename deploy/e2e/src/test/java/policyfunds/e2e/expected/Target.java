package policyfunds.e2e.expected;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.e2e.source.Cell;

/** A target value 指标值: the cell as written and, where it is a number, what it says. */
public record Target(
    Span span, Cell cell, Kind kind, Operator operator, Optional<BigDecimal> value, String unit) {

  /** What a value is for 当年度/项目周期. */
  public enum Span {
    ANNUAL,
    PROJECT
  }

  /** The form that a value is written in. */
  public enum Kind {
    NUMERIC,
    BOOLEAN,
    QUALITATIVE,
    FREQUENCY,
    COMPOUND,
    NARRATIVE
  }

  /** GE only where the text says so; a bare number says nothing. */
  public enum Operator {
    GE,
    UNSPECIFIED
  }

  private static final Pattern NUMBER =
      Pattern.compile("(≥|至少)?(\\d+(?:\\.\\d+)?)(万)?(%|人次|家次|次)?(以上)?。?");

  static Target of(Span span, Cell cell) {
    Matcher number = NUMBER.matcher(cell.text());
    if (!number.matches()) {
      return new Target(
          span, cell, kindInWords(cell.text()), Operator.UNSPECIFIED, Optional.empty(), "");
    }
    boolean atLeast = number.group(1) != null || number.group(5) != null;
    BigDecimal factor = number.group(3) == null ? BigDecimal.ONE : new BigDecimal(10_000);
    return new Target(
        span,
        cell,
        Kind.NUMERIC,
        atLeast ? Operator.GE : Operator.UNSPECIFIED,
        Optional.of(new BigDecimal(number.group(2)).multiply(factor)),
        number.group(4) == null ? "" : number.group(4));
  }

  private static Kind kindInWords(String text) {
    return switch (text) {
      case "是" -> Kind.BOOLEAN;
      case "合规", "良好", "提高", "明显" -> Kind.QUALITATIVE;
      case String words when words.startsWith("按月") -> Kind.FREQUENCY;
      case String words when words.matches("\\d+份.+和\\d+份.+") -> Kind.COMPOUND;
      default -> Kind.NARRATIVE;
    };
  }
}
