package policyfunds.performance.target;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a number counts or measures (计量单位), from a closed list so that an unknown one is noticed.
 *
 * @param symbol as official texts write it, empty for {@link #NONE}
 * @param factor how many of its dimension's smallest unit it holds; units of {@link
 *     Dimension#COUNT} count different things and never convert into each other
 */
public record Unit(String symbol, Dimension dimension, BigDecimal factor) {

  /** No unit at all (无单位): neither the value nor the indicator's name gives one. */
  public static final Unit NONE = new Unit("", Dimension.NONE, BigDecimal.ONE);

  private static final List<Unit> KNOWN =
      Stream.concat(
              Stream.of(
                      "家次", "家", "人次", "人", "名", "户次", "户", "份", "次", "场次", "场", "个", "项", "篇", "期",
                      "件", "套", "台", "辆", "种", "批", "条", "座", "个月", "工作日")
                  .map(symbol -> unit(symbol, Dimension.COUNT, "1")),
              Stream.of(
                  unit("元", Dimension.MONEY, "1"),
                  unit("万元", Dimension.MONEY, "10000"),
                  unit("亿元", Dimension.MONEY, "100000000"),
                  unit("‰", Dimension.RATIO, "0.001"),
                  unit("%", Dimension.RATIO, "0.01"),
                  unit("百分点", Dimension.RATIO, "0.01"),
                  unit("平方米", Dimension.AREA, "1"),
                  unit("公顷", Dimension.AREA, "10000"),
                  unit("平方公里", Dimension.AREA, "1000000"),
                  unit("米", Dimension.LENGTH, "1"),
                  unit("公里", Dimension.LENGTH, "1000"),
                  unit("吨", Dimension.MASS, "1"),
                  unit("小时", Dimension.TIME, "1"),
                  unit("天", Dimension.TIME, "24")))
          .toList();

  private static final Map<String, String> OTHER_SPELLINGS =
      Map.of("㎡", "平方米", "个百分点", "百分点", "个工作日", "工作日");

  /** Every spelling with its unit. */
  static final Map<String, Unit> BY_SPELLING = bySpelling();

  /** What kind of thing a unit measures (量纲). */
  public enum Dimension {
    NONE,
    COUNT,
    MONEY,
    RATIO,
    AREA,
    LENGTH,
    MASS,
    TIME
  }

  public Unit {
    if (symbol.isEmpty() != (dimension == Dimension.NONE)) {
      throw new IllegalArgumentException("Unit \"" + symbol + "\" does not fit " + dimension);
    }
    if (factor.signum() <= 0) {
      throw new IllegalArgumentException("Unit " + symbol + " has factor " + factor);
    }
  }

  /** All units, in the order of the list, without {@link #NONE}. */
  public static List<Unit> known() {
    return KNOWN;
  }

  /** The unit of this symbol or of another spelling of it, or nothing where the list lacks it. */
  public static Optional<Unit> find(String spelling) {
    return Optional.ofNullable(BY_SPELLING.get(spelling));
  }

  boolean isNone() {
    return dimension == Dimension.NONE;
  }

  /** Whether its symbol begins with a scale word, as 万元 does. */
  boolean isScaled() {
    return symbol.startsWith("万") || symbol.startsWith("亿");
  }

  private static Unit unit(String symbol, Dimension dimension, String factor) {
    return new Unit(symbol, dimension, new BigDecimal(factor));
  }

  private static Map<String, Unit> bySpelling() {
    var units = new HashMap<>(KNOWN.stream().collect(toMap(Unit::symbol, Function.identity())));
    OTHER_SPELLINGS.forEach((spelling, symbol) -> units.put(spelling, units.get(symbol)));
    return Map.copyOf(units);
  }
}
