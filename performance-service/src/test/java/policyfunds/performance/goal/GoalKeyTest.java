package policyfunds.performance.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoalKeyTest {

  @Test
  void tellsWhoseGoalItIs() {
    assertThat(GoalKey.read("GD-IIT-2020:R:ENTERPRISE_SURVEY:440100"))
        .contains(new GoalKey.OfRegion("GD-IIT-2020", "ENTERPRISE_SURVEY", "440100"));
    assertThat(GoalKey.read("GD-IIT-2020:P:12")).contains(new GoalKey.OfProject("GD-IIT-2020", 12));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GD-IIT-2020:R:ENTERPRISE_SURVEY:440100", "GD-IIT-2020:P:999999999"})
  void isSpeltInOneWay(String key) {
    assertThat(GoalKey.read(key).map(GoalKey::toString)).contains(key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GD-IIT-2020",
        "GD-IIT-2020:P:0",
        "GD-IIT-2020:P:01",
        "GD-IIT-2020:P:1234567890",
        "GD-IIT-2020:P:１",
        "GD-IIT-2020:P:1:2",
        "gd:P:1",
        "GD-IIT-2020:R:survey:440100",
        "GD-IIT-2020:R:ENTERPRISE_SURVEY:4401",
        "GD-IIT-2020:R:ENTERPRISE_SURVEY:440100\n",
      })
  void isNothingElse(String text) {
    assertThat(GoalKey.read(text)).isEqualTo(Optional.empty());
  }
}
