package policyfunds.performance.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.figure.Source;

class PerformanceGoalTest {

  @Test
  void marksTheCellsOfWhatIsSaidInOtherWords() {
    PerformanceGoal goal = project();

    goal.restate("某项目", "另一目标");
    goal.askFor(new BigDecimal("10.0"), List.of(6));

    assertThat(goal.sources().get("text").amended()).isTrue();
    assertThat(goal.sources().get("text").asWritten()).isEqualTo("某目标");
    assertThat(goal.sources().get("name").amended()).isFalse();
    assertThat(goal.sources().get("requestedAmountWan").amended()).isFalse();
    assertThat(goal.itemSequences()).containsExactly(6);
  }

  @Test
  void marksTheCellOfAnAmountThatIsAnother() {
    PerformanceGoal goal = project();

    goal.askFor(BigDecimal.ONE, List.of());

    assertThat(goal.sources().get("requestedAmountWan").amended()).isTrue();
    assertThat(goal.itemSequences()).isNull();
  }

  @Test
  void refusesToPromiseNothing() {
    PerformanceGoal city =
        PerformanceGoal.ofRegion(
            "SOME-2031", 1, "440100", "ENTERPRISE_SURVEY", "某表", "某目标", Map.of());

    assertThatIllegalArgumentException().isThrownBy(() -> city.restate("某表", " "));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> city.askFor(BigDecimal.ONE, List.of()))
        .withMessageContaining(city.key());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> project().askFor(BigDecimal.ZERO, List.of()));
  }

  private static PerformanceGoal project() {
    return PerformanceGoal.ofProject(
        "SOME-2031",
        1,
        1,
        "某项目",
        BigDecimal.TEN,
        "某目标",
        List.of(6, 7),
        Map.of(
            "name", Source.of("999999-2031", "4-1", 1, 2, "某项目"),
            "requestedAmountWan", Source.of("999999-2031", "4-1", 2, 2, "10"),
            "text", Source.of("999999-2031", "4-1", 3, 2, "某目标")));
  }
}
