package policyfunds.performance.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.performance.target.TargetReading.Component;
import policyfunds.performance.target.TargetReading.Compound;
import policyfunds.performance.target.TargetReading.Numeric;
import policyfunds.performance.target.TargetReading.Qualitative;
import policyfunds.performance.target.Unit.Dimension;

class VocabularyTest {

  private static final Unit COPIES = Unit.find("份").orElseThrow();

  @Test
  void keepsTheUnitsOfTheDocumentDistinct() {
    var symbols = List.of("家次", "家", "人次", "份", "次", "平方米", "亿元", "万元", "%");

    assertThat(symbols)
        .allSatisfy(s ->
            assertThat(Unit.find(s)).hasValueSatisfying(u -> assertThat(u.symbol()).isEqualTo(s)));
    assertThat(symbols.stream().map(Unit::find).distinct()).hasSameSizeAs(symbols);
  }

  @Test
  void listsEveryUnitOnce() {
    assertThat(Unit.known()).contains(COPIES).doesNotHaveDuplicates().doesNotContain(Unit.NONE);
    assertThat(Unit.known().stream().map(Unit::symbol)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({"元,1", "万元,10000", "亿元,100000000"})
  void knowsWhatMoneyUnitsHold(String symbol, BigDecimal factor) {
    assertThat(Unit.find(symbol)).hasValue(new Unit(symbol, Dimension.MONEY, factor));
  }

  @Test
  void findsUnitsByOtherSpellingsButNotByUnknownOnes() {
    assertThat(Unit.find("㎡")).isEqualTo(Unit.find("平方米")).isPresent();
    assertThat(Unit.find("")).isEmpty();
    assertThat(Unit.find("匹")).isEmpty();
  }

  @Test
  void refusesUnitsThatMeasureNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit("", Dimension.COUNT, BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit("家", Dimension.NONE, BigDecimal.ONE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Unit("家", Dimension.COUNT, BigDecimal.ZERO));
  }

  @Test
  void looksFarEnoughForItsLongestWord() {
    var words =
        Stream.of(
                Words.BEFORE.keySet(),
                Words.AFTER.keySet(),
                Words.SCALES.keySet(),
                Words.BOOLEANS.keySet(),
                Words.DEGREES,
                Words.QUALITIES,
                Words.PERIODS.keySet(),
                Words.CONJUNCTIONS,
                Words.RANGES,
                Unit.BY_SPELLING.keySet())
            .flatMap(Set::stream);

    assertThat(words.mapToInt(String::length).max()).hasValue(Words.LONGEST);
  }

  @Test
  void joinsOperatorsOnlyWhereTheyAgree() {
    assertThat(Operator.GE.and(Operator.UNSPECIFIED)).hasValue(Operator.GE);
    assertThat(Operator.UNSPECIFIED.and(Operator.LE)).hasValue(Operator.LE);
    assertThat(Operator.GE.and(Operator.GE)).hasValue(Operator.GE);
    assertThat(Operator.GT.and(Operator.GE)).isEmpty();
  }

  @Test
  void treatsEqualNumbersAsOneReading() {
    var stored = new Numeric(Operator.GE, new BigDecimal("55000.000000"), COPIES);

    assertThat(stored).isEqualTo(new Numeric(Operator.GE, new BigDecimal("5.5E+4"), COPIES));
    assertThat(stored.value()).hasToString("55000");
  }

  @Test
  void refusesReadingsThatSayNothing() {
    var component = new Component(BigDecimal.ONE, COPIES, "规划");

    assertThatIllegalArgumentException().isThrownBy(() -> new Compound(List.of(component)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Qualitative(" "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Component(BigDecimal.ONE, COPIES, ""));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Component(BigDecimal.ONE, Unit.NONE, "规划"));
  }
}
