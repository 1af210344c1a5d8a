package policyfunds.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.local.console.Refusal;

class ChoiceTest {

  @Test
  void isEveryBenchmarkWhereNoneIsNamed() {
    Choice choice = Choice.of(List.of());

    assertThat(choice.benchmarks()).containsExactly(Named.values());
    assertThat(choice.rows()).isEqualTo(5_000_000);
    assertThat(choice.fresh()).isFalse();
  }

  @Test
  void takesNamesAndOptionsInAnyOrder() {
    Choice choice = Choice.of(List.of("bulk", "--rows=500000", "--fresh", "past"));

    assertThat(choice.benchmarks()).containsExactly(Named.PAST, Named.BULK);
    assertThat(choice.rows()).isEqualTo(500_000);
    assertThat(choice.fresh()).isTrue();
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThatThrownBy(() -> Choice.of(List.of("future")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("past, write, seal, bulk, import");
  }

  @Test
  void refusesTooFewRows() {
    assertThatThrownBy(() -> Choice.of(List.of("--rows", "12")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("from 100000 on");
  }
}
