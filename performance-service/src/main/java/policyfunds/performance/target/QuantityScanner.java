package policyfunds.performance.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.performance.target.Part.Role;
import policyfunds.performance.target.Quantity.Amount;
import policyfunds.performance.target.Unit.Dimension;

/**
 * Finds the quantities in running text such as a goal (文中数量识别).
 *
 * <p>A quantity has a unit of the list: years (2020年), list numbers (1. ), names (2020阿里云峰会) and
 * ordinals (第3次) have none. A range is passed over whole, for half of it would be a wrong quantity.
 */
public final class QuantityScanner {

  private QuantityScanner() {}

  /** The quantities of a text, in its order. */
  public static List<Quantity> scan(String text) {
    var quantities = new ArrayList<Quantity>();
    PlainText plain = PlainText.of(text);
    int previousEnd = 0;
    int start = plain.nextDigit(0);
    while (start < text.length()) {
      Cursor number = new Cursor(plain, start);
      Optional<Quantity> quantity = quantity(number, start);
      if (previousEnd > 0 && Words.RANGES.contains(plain.between(previousEnd, start).strip())) {
        dropEndingAt(previousEnd, quantities);
      } else if (!isPartOfAName(plain, start, previousEnd)) {
        quantity.ifPresent(quantities::add);
      }
      previousEnd = number.at();
      start = plain.nextDigit(previousEnd);
    }
    return List.copyOf(quantities);
  }

  private static void dropEndingAt(int end, List<Quantity> quantities) {
    if (!quantities.isEmpty() && quantities.getLast().end() == end) {
      quantities.removeLast();
    }
  }

  /** A3, 第3, -3, and the further numbers of 1.2.3 or 1/3. */
  private static boolean isPartOfAName(PlainText text, int start, int previousEnd) {
    if (start == 0) {
      return false;
    }
    char before = text.plain().charAt(start - 1);
    boolean letter = (before >= 'A' && before <= 'Z') || (before >= 'a' && before <= 'z');
    // a full-width comma is punctuation between two numbers, a plain one joins them
    boolean glued =
        previousEnd == start - 1 && ".,/".indexOf(text.written().charAt(start - 1)) >= 0;
    return letter || before == '第' || before == '-' || glued;
  }

  private static Optional<Quantity> quantity(Cursor number, int numberStart) {
    PlainText text = number.text();
    Optional<Amount> amount = number.amount().filter(QuantityScanner::isCredible);
    boolean brokenLine = text.between(numberStart, number.at()).indexOf('\n') >= 0;
    int wordEnd = text.beforeBlanks(numberStart);
    String word = text.longestBefore(wordEnd, Words.BEFORE.keySet());
    int start = word.isEmpty() ? numberStart : wordEnd - word.length();
    if (amount.isEmpty() || brokenLine || (!word.isEmpty() && isNegatedAt(start, text))) {
      return Optional.empty();
    }
    Operator before = Words.BEFORE.getOrDefault(word, Operator.UNSPECIFIED);
    Operator after =
        number.word(Role.OPERATOR, Words.AFTER, Operator::name).orElse(Operator.UNSPECIFIED);
    return before.and(after).map(operator -> amount.get().at(start, number.at(), operator, text));
  }

  /** 未超过 says the opposite of 超过. */
  private static boolean isNegatedAt(int start, PlainText text) {
    return start > 0 && Words.NEGATIONS.indexOf(text.plain().charAt(start - 1)) >= 0;
  }

  /** In 1.10个县 a list number and ten counties may meet: there is no tenth of a counted thing. */
  private static boolean isCredible(Amount amount) {
    Unit unit = amount.unit();
    return !unit.isNone()
        && !amount.isTooLong()
        && !(unit.dimension() == Dimension.COUNT && amount.value().scale() > 0);
  }
}
