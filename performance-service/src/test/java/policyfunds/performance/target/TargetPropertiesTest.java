package policyfunds.performance.target;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.performance.target.TargetReading.Numeric;

/** What holds for every text; {@code -Dseed=} repeats a run. */
class TargetPropertiesTest {

  private static final int RUNS = 20_000;
  private static final long SEED = Long.getLong("seed", 20_200_615L);
  private static final int LONG = 200_000;
  private static final List<String> SPACES = List.of("", " ", "\u3000", "\n");
  private static final List<String> ENDS = List.of("", "。", " ", "；", "。\n");
  private static final Map<String, Integer> SCALES = Map.of("", 0, "百", 2, "千", 3, "万", 4, "亿", 8);
  private static final List<String> UNITS = List.of("", "家次", "家", "人次", "份", "平方米", "%", "个");
  private static final String ALPHABET =
      "0123456789.,，。；、-至到≥≤<>=万亿千百元家次份个人%和与以上下内至少不超过按每月形成报告是否合规提高规划（） \n\t\0\ud800\udc00a";

  @Test
  void readsBackEveryNumberThatWasWritten() {
    var random = new SplittableRandom(SEED);
    System.out.println("readsBackEveryNumberThatWasWritten: seed " + SEED + ", " + RUNS + " runs");
    for (int run = 0; run < RUNS; run++) {
      Written written = Written.any(random);

      ParsedTarget target = TargetParser.parse(written.text(), "指标");

      assertThat(target.reading()).as(written.text()).isEqualTo(written.meaning());
      assertThat(rebuilt(target)).isEqualTo(written.text());
      assertThat(target.warnings()).isEmpty();
    }
  }

  @Test
  void rebuildsEveryTextWhateverItHolds() {
    var random = new SplittableRandom(SEED);
    System.out.println("rebuildsEveryTextWhateverItHolds: seed " + SEED + ", " + RUNS + " runs");
    for (int run = 0; run < RUNS; run++) {
      String text = anyText(random, 24);

      ParsedTarget target = TargetParser.parse(text, anyText(random, 8));
      List<Quantity> quantities = QuantityScanner.scan(text);

      assertThat(rebuilt(target)).isEqualTo(text);
      assertThat(target.kind() == TargetKind.NARRATIVE)
          .isEqualTo(target.parts().equals(List.of(Part.unread(text))));
      int previous = 0;
      for (Quantity quantity : quantities) {
        assertThat(quantity.start()).as(text).isGreaterThanOrEqualTo(previous);
        assertThat(text.substring(quantity.start(), quantity.end())).isEqualTo(quantity.text());
        previous = quantity.end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "1,111", "1.", ",111", "和", "和1", "1份规划和", "1份规 和 ", "1份A，1，", "按月", "按月形成", "≥", "至少",
        "万", "1万", "是", "提高", " ", "。", "1 ", "1-", "80%-", "\0", "\ud83d", "(", "（", "以上", "3人以上",
        " 和 1"
      })
  void readsLongTextsInLinearTime(String piece) {
    String repeated = piece.repeat(LONG / piece.length());

    // linear readings take some tenths of a second, a quadratic one far longer than the limit
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (String text : List.of(repeated, "1份规划和2份" + repeated, "按月形成" + repeated + "2")) {
            assertThat(rebuilt(TargetParser.parse(text, repeated)).equals(text)).isTrue();
            QuantityScanner.scan(text);
          }
        });
  }

  private static String rebuilt(ParsedTarget target) {
    return target.parts().stream().map(Part::text).collect(joining());
  }

  private static String anyText(SplittableRandom random, int longest) {
    var text = new StringBuilder();
    for (int length = random.nextInt(longest); length > 0; length--) {
      boolean known = random.nextInt(20) > 0;
      text.append(
          known
              ? ALPHABET.charAt(random.nextInt(ALPHABET.length()))
              : (char) random.nextInt(Character.MAX_VALUE + 1));
    }
    return text.toString();
  }

  private static <T> T any(SplittableRandom random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A numeric target beside the reading that its text must have. */
  private record Written(String text, Numeric meaning) {

    static Written any(SplittableRandom random) {
      boolean before = random.nextBoolean();
      Map<String, Operator> words = before ? Words.BEFORE : Words.AFTER;
      String word = random.nextInt(4) == 0 ? "" : pick(random, words);
      String scale = pick(random, SCALES);
      String unit = TargetPropertiesTest.any(random, UNITS);
      BigDecimal number =
          BigDecimal.valueOf(random.nextLong(1_000_000_000_000L), random.nextInt(7));
      String text =
          space(random)
              + (before ? word : "")
              + space(random)
              + (random.nextBoolean() ? String.format("%,f", number) : number.toPlainString())
              + space(random)
              + scale
              + space(random)
              + unit
              + (before ? "" : word)
              + TargetPropertiesTest.any(random, ENDS);
      return new Written(
          random.nextBoolean() ? fullWidth(text) : text,
          new Numeric(
              words.getOrDefault(word, Operator.UNSPECIFIED),
              number.scaleByPowerOfTen(SCALES.get(scale)),
              Unit.find(unit).orElse(Unit.NONE)));
    }

    private static String space(SplittableRandom random) {
      return random.nextInt(4) == 0 ? TargetPropertiesTest.any(random, SPACES) : "";
    }

    private static String pick(SplittableRandom random, Map<String, ?> words) {
      return TargetPropertiesTest.any(random, words.keySet().stream().sorted().toList());
    }

    private static String fullWidth(String text) {
      return text.chars()
          .map(c -> c > ' ' && c <= '~' ? c - '!' + '！' : c)
          .collect(StringBuilder::new, (wide, c) -> wide.append((char) c), StringBuilder::append)
          .toString();
    }
  }
}
