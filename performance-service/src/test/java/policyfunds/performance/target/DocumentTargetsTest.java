package policyfunds.performance.target;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The 149 target values of the 2020 document, read where they stand in annexes 4 and 5. */
class DocumentTargetsTest {

  private static final List<ParsedTarget> TARGETS =
      PrintedTargets.of2020().stream()
          .map(printed -> TargetParser.parse(printed.value(), printed.indicator()))
          .toList();

  @Test
  void readsEveryKindAsOftenAsTheDomainCounts() {
    assertThat(TARGETS).hasSize(149);
    assertThat(count(ParsedTarget::kind))
        .isEqualTo(
            Map.of(
                TargetKind.NUMERIC, 73L,
                TargetKind.BOOLEAN, 65L,
                TargetKind.QUALITATIVE, 8L,
                TargetKind.FREQUENCY, 1L,
                TargetKind.COMPOUND, 1L,
                TargetKind.NARRATIVE, 1L));
  }

  @Test
  void findsAnOperatorInFourteenNumbers() {
    assertThat(count(ParsedTarget::operator))
        .isEqualTo(
            Map.of(
                Optional.of(Operator.GE), 14L,
                Optional.of(Operator.UNSPECIFIED), 59L,
                Optional.empty(), 76L));
  }

  @Test
  void givesEveryNumberItsUnit() {
    var units =
        TARGETS.stream()
            .filter(target -> target.kind() == TargetKind.NUMERIC)
            .map(target -> target.unit().map(Unit::symbol).orElse("none"))
            .collect(groupingBy(identity(), counting()));

    assertThat(units)
        .isEqualTo(
            Map.ofEntries(
                Map.entry("家次", 22L), // 21 cities in annex 5, 5.5万家次 in annex 4
                Map.entry("份", 21L),
                Map.entry("%", 12L), // 100% and 90%以上, four in the crafts project, six in annex 5
                Map.entry("人", 4L),
                Map.entry("人次", 2L),
                Map.entry("次", 3L),
                Map.entry("平方米", 2L),
                Map.entry("亿元", 2L),
                Map.entry("万元", 2L),
                Map.entry("none", 3L))); // reports in the media, public platforms twice
  }

  @Test
  void warnsOfTheNarrativeAndOfNothingElse() {
    assertThat(TARGETS.stream().filter(target -> !target.warnings().isEmpty()))
        .extracting(ParsedTarget::asWritten)
        .containsExactly("支持制造强省建设专家咨询委员会日常运营工作。");
  }

  @Test
  void sumsTheCollectionToTheProvincesGoal() {
    long visits =
        PrintedTargets.of2020().stream()
            .filter(printed -> printed.indicator().startsWith("企业数据采集量"))
            .mapToLong(printed ->
                TargetParser.parse(printed.value(), printed.indicator())
                    .value()
                    .orElseThrow()
                    .longValueExact())
            .sum();

    assertThat(visits).isEqualTo(55_000);
  }

  private static <T> Map<T, Long> count(Function<ParsedTarget, T> property) {
    return TARGETS.stream().collect(groupingBy(property, counting()));
  }
}
