package policyfunds.performance.goaltext;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.performance.target.Quantity;
import policyfunds.performance.target.Unit;
import policyfunds.performance.target.Unit.Dimension;

/** The counts and amounts that a goal's text promises (文中承诺的数量与金额). */
public final class GoalQuantities {

  private static final Pattern TITLE_OR_QUOTATION = Pattern.compile("《[^《》]{1,80}》|“[^“”]{1,40}”");

  /** What is counted: up to the next punctuation mark or the next thing in a row. */
  private static final Pattern COUNTED = Pattern.compile("[^\\p{P}\\p{S}\\s和与及并]{0,30}");

  private static final Set<String> PERIODS = Set.of("个月", "工作日");

  private GoalQuantities() {}

  /** Every number with a unit but money and time, in the order of the text. */
  public static List<Quantity> counts(String text) {
    return of(text).stream()
        .filter(quantity -> quantity.unit().dimension() != Dimension.MONEY)
        .filter(quantity -> !isPeriod(quantity.unit()))
        .toList();
  }

  /** Every amount of money, in the order of the text. */
  public static List<Quantity> amounts(String text) {
    return of(text).stream()
        .filter(quantity -> quantity.unit().dimension() == Dimension.MONEY)
        .toList();
  }

  /** A quantity with what it counts, as the text has it: 8场平行会议. */
  public static String withCounted(Quantity quantity, String text) {
    return quantity.text() + counted(quantity, text);
  }

  /** What a quantity counts: 平行会议. */
  public static String counted(Quantity quantity, String text) {
    Matcher counted = COUNTED.matcher(text).region(quantity.end(), text.length());
    return counted.lookingAt() ? counted.group() : "";
  }

  /** The words around a quantity, up to the next punctuation mark or the next thing in a row. */
  public static String around(Quantity quantity, String text) {
    int start = quantity.start();
    while (start > 0
        && quantity.start() - start < 30
        && COUNTED.matcher(text.substring(start - 1, start)).matches()) {
      start--;
    }
    return text.substring(start, quantity.start()) + withCounted(quantity, text);
  }

  /** Numbers inside of a title or quotation are part of a name. */
  private static List<Quantity> of(String text) {
    boolean[] named = new boolean[text.length()];
    Matcher names = TITLE_OR_QUOTATION.matcher(text);
    while (names.find()) {
      Arrays.fill(named, names.start(), names.end(), true);
    }
    return Numerals.quantities(text).stream().filter(quantity -> !named[quantity.start()]).toList();
  }

  private static boolean isPeriod(Unit unit) {
    return unit.dimension() == Dimension.TIME || PERIODS.contains(unit.symbol());
  }
}
