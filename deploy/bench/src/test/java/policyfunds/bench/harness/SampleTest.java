package policyfunds.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {

  @Test
  void findsTheMiddleWhateverTheOrder() {
    assertThat(millis(9, 1, 5).median()).isEqualTo(Duration.ofMillis(5));
  }

  @Test
  void findsHundredthsByRank() {
    var sample = new Sample(IntStream.rangeClosed(1, 200).mapToObj(Duration::ofMillis).toList());

    assertThat(sample.percentile(95)).isEqualTo(Duration.ofMillis(190));
    assertThat(sample.percentile(0)).isEqualTo(Duration.ofMillis(1));
    assertThat(sample.longest()).isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void refusesToBeEmpty() {
    assertThatThrownBy(() -> new Sample(List.of())).isInstanceOf(IllegalArgumentException.class);
  }

  static Sample millis(int... values) {
    return new Sample(IntStream.of(values).mapToObj(Duration::ofMillis).toList());
  }
}
