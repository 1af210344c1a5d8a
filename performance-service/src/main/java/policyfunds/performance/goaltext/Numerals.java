package policyfunds.performance.goaltext;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.performance.target.Quantity;
import policyfunds.performance.target.QuantityScanner;
import policyfunds.performance.target.Unit;
import policyfunds.performance.target.Unit.Dimension;

/**
 * A text whose Chinese numerals before measure words are digits (中文数字), so that 至少一个 is read as
 * 至少1个 is: with the place of every character in the text as written.
 *
 * <p>Linear in the length of the text: each numeral is looked at with a fixed surrounding.
 */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";

  /** 1.三家 is a list number and three, not 1.3. */
  private static final String GLUE = "0123456789.,/";

  private static final String NUMERAL = "[零〇一二两三四五六七八九十百千]{1,7}+";

  /** 第一, 每一, 几百, 是一个, 一人一策 and idioms count nothing. */
  private static final Pattern COUNTING =
      Pattern.compile(
          "(?<![零〇一二两三四五六七八九十百千万亿第每任某另同逐唯统单专合之这那哪几数其新上下前后首进])"
              + "(?<!作为|成为|是|一.)(?!"
              + WordList.IDIOM.any()
              + ")"
              + NUMERAL
              + "(?=[万亿]?(?!"
              + WordList.NOT_A_MEASURE.any()
              + ")"
              + measureWords()
              + "(?!一)|[至到~～—–-]"
              + NUMERAL
              + ")");

  private final String written;
  private final StringBuilder inDigits = new StringBuilder();
  private final List<Integer> places = new ArrayList<>();

  private Numerals(String written) {
    this.written = written;
  }

  /** The quantities of a text, whichever numerals it writes them in, at their places in it. */
  static List<Quantity> quantities(String text) {
    Numerals numerals = new Numerals(text);
    numerals.read();
    return QuantityScanner.scan(numerals.inDigits.toString()).stream()
        .map(numerals::asWritten)
        .toList();
  }

  private void read() {
    Matcher numeral = COUNTING.matcher(written);
    int at = 0;
    while (numeral.find()) {
      OptionalInt value = value(numeral.group());
      if (value.isPresent()) {
        keep(at, numeral.start());
        String digits = (isGlued(numeral.start()) ? " " : "") + value.getAsInt();
        inDigits.append(digits);
        places.addAll(Collections.nCopies(digits.length(), numeral.start()));
        at = numeral.end();
      }
    }
    keep(at, written.length());
    places.add(written.length());
  }

  private boolean isGlued(int place) {
    return place > 0 && GLUE.indexOf(written.charAt(place - 1)) >= 0;
  }

  private void keep(int from, int to) {
    inDigits.append(written, from, to);
    for (int place = from; place < to; place++) {
      places.add(place);
    }
  }

  private Quantity asWritten(Quantity quantity) {
    int start = places.get(quantity.start());
    int end = places.get(quantity.end());
    return new Quantity(
        quantity.value(),
        quantity.unit(),
        quantity.operator(),
        start,
        end,
        written.substring(start, end));
  }

  /** The number that a numeral below ten thousand writes; nothing for 三四 or 百. */
  private static OptionalInt value(String numeral) {
    int sum = 0;
    int digit = -1;
    for (char c : numeral.replace('两', '二').replace('〇', '零').toCharArray()) {
      int found = DIGITS.indexOf(c);
      if (found == 0) {
        digit = -1;
      } else if (found > 0 && digit < 0) {
        digit = found;
      } else if (found < 0 && (digit > 0 || (c == '十' && sum == 0))) {
        sum += Math.max(digit, 1) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
        digit = -1;
      } else {
        return OptionalInt.empty();
      }
    }
    int value = sum + Math.max(digit, 0);
    return value > 0 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static String measureWords() {
    return WordList.any(
        Unit.known().stream()
            .filter(unit -> unit.dimension() == Dimension.COUNT)
            .map(Unit::symbol)
            .toList());
  }
}
