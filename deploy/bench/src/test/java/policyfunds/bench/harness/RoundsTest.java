package policyfunds.bench.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundsTest {

  @Test
  void letsTheSidesTakeTurns() throws Exception {
    List<String> done = new ArrayList<>();

    Comparison compared = new Rounds(2, 2, 1).compare(side("a", done), side("b", done));

    assertThat(String.join(" ", done)).isEqualTo("a: a a b: b b a: a a b: b b a: a a b: b b");
    assertThat(compared.ofFirst().size()).isEqualTo(4);
  }

  private static Side side(String name, List<String> done) {
    return new Side(name, () -> done.add(name + ":"), () -> done.add(name));
  }
}
