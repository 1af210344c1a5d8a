package policyfunds.performance.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import policyfunds.performance.target.Part.Role;
import policyfunds.performance.target.Quantity.Amount;

/**
 * A place in a text that moves forward only over words it recognises, each of which it keeps as a
 * part (读取位置).
 *
 * <p>It looks at no character more than a fixed number of times, so that every text is read in
 * linear time.
 */
final class Cursor {

  private final PlainText text;
  private final List<Part> parts = new ArrayList<>();
  private int at;

  Cursor(PlainText text, int at) {
    this.text = text;
    this.at = at;
  }

  int at() {
    return at;
  }

  PlainText text() {
    return text;
  }

  List<Part> parts() {
    return parts;
  }

  <T> Optional<T> word(Role role, Map<String, T> words, Function<T, String> read) {
    String word = text.longestAt(at, words.keySet());
    Optional<T> meaning = Optional.ofNullable(words.get(word));
    meaning.ifPresent(found -> take(role, at + word.length(), read.apply(found)));
    return meaning;
  }

  /** The word of the list that stands here, or the empty text. */
  String word(Role role, Set<String> words) {
    String word = text.longestAt(at, words);
    take(role, at + word.length(), word);
    return word;
  }

  void spaces() {
    take(Role.SPACE, text.afterSpaces(at), "");
  }

  /** Digits, a scale word and a unit, the last two where they are there. */
  Optional<Amount> amount() {
    if (!text.hasDigit(at)) {
      return Optional.empty();
    }
    String digits = digits();
    spaces();
    int power = scale();
    spaces();
    Unit unit = word(Role.UNIT, Unit.BY_SPELLING, Unit::symbol).orElse(Unit.NONE);
    return Optional.of(new Amount(digits, power, unit));
  }

  private String digits() {
    int end = text.afterDigits(at);
    // 1,000 only in groups of three: in 10,20 the comma separates two numbers
    if (end - at <= 3) {
      while (text.has(',', end) && text.afterDigits(end + 1) == end + 4) {
        end += 4;
      }
    }
    if (text.has('.', end) && text.hasDigit(end + 1)) {
      end = text.afterDigits(end + 1);
    }
    String digits = text.between(at, end).replace(",", "");
    take(Role.NUMBER, end, digits);
    return digits;
  }

  /** The shortest scale word that leaves a unit (百万元 is 百 and 万元), else the longest one. */
  private int scale() {
    String chosen = "";
    for (int end = at; end <= Math.min(at + 2, text.length()); end++) {
      String scale = text.between(at, end);
      if (scale.isEmpty() || Words.SCALES.containsKey(scale)) {
        chosen = scale;
        if (!text.longestAt(text.afterSpaces(end), Unit.BY_SPELLING.keySet()).isEmpty()) {
          break;
        }
      }
    }
    int power = Words.SCALES.getOrDefault(chosen, 0);
    take(Role.SCALE, at + chosen.length(), "1" + "0".repeat(power));
    return power;
  }

  /** Takes words up to a conjunction that a counted thing follows, or up to the end. */
  String noun() {
    int end = at;
    while (end < text.tail() && !anotherComponentAt(end)) {
      end++;
    }
    return phrase(Role.NOUN, end);
  }

  private boolean anotherComponentAt(int place) {
    String conjunction = text.longestAt(place, Words.CONJUNCTIONS);
    if (conjunction.isEmpty() || isInsideNumber(place)) {
      return false;
    }
    Cursor next = new Cursor(text, text.afterSpaces(place + conjunction.length()));
    return next.amount().filter(amount -> !amount.unit().isNone()).isPresent();
  }

  private boolean isInsideNumber(int place) {
    return text.has(',', place) && text.hasDigit(place - 1) && text.hasDigit(place + 1);
  }

  /** Takes everything but the spaces and full stops at the end. */
  String phrase(Role role) {
    return phrase(role, Math.max(at, text.tail()));
  }

  private String phrase(Role role, int end) {
    int last = at + text.between(at, end).stripTrailing().length();
    String phrase = text.written().substring(at, last);
    take(role, last, phrase);
    spaces();
    return phrase;
  }

  /** Takes spaces and full stops; whether the text is at its end then. */
  boolean ends() {
    spaces();
    take(Role.PUNCTUATION, text.afterPunctuation(at), "");
    spaces();
    return at == text.length();
  }

  /** Whether the text goes on with a second bound, as in 80%-90%. */
  boolean isRange() {
    String mark = text.longestAt(at, Words.RANGES);
    return !mark.isEmpty() && text.hasDigit(text.afterSpaces(at + mark.length()));
  }

  private void take(Role role, int end, String read) {
    if (end > at) {
      parts.add(new Part(role, text.written().substring(at, end), read));
      at = end;
    }
  }
}
