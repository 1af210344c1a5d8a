package policyfunds.performance.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.performance.target.TargetParser;

class AggregationTest {

  @ParameterizedTest
  @CsvSource({
    "350人次, SUM",
    "4000万元, SUM",
    "≥20000平方米, SUM",
    "5.5万家次, SUM",
    "≥90%, WEIGHTED_MEAN",
    "5‰, WEIGHTED_MEAN",
    "5, LAST",
    "≤3天, LAST",
    "是, LAST",
    "合规, LAST",
    "按月形成报告, NONE",
    "1份规划和2份成果, NONE",
    "支持日常运营, NONE",
  })
  void defaultsByKindAndUnit(String target, Aggregation expected) {
    assertThat(Aggregation.byDefault(List.of(TargetParser.parse(target, "某指标"))))
        .isEqualTo(expected);
  }

  @Test
  void combinesNothingWhereThereIsNoTarget() {
    assertThat(Aggregation.byDefault(List.of())).isEqualTo(Aggregation.NONE);
  }
}
