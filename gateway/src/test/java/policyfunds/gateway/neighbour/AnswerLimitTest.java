package policyfunds.gateway.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.neighbour.AnswerLimit.Reading;

class AnswerLimitTest {

  private final AnswerLimit limit = new AnswerLimit(100, 250, Duration.ofSeconds(2));

  @Test
  void takesAnAnswerUpToItsLimit() {
    Reading answer = limit.new Reading(0);

    assertThat(answer.takes(60)).isTrue();
    assertThat(answer.takes(40)).isTrue();
    assertThat(answer.takes(1)).isFalse();
  }

  @Test
  void takesNothingOfAnAnswerAnnouncedAsLonger() {
    assertThat(limit.new Reading(101).takes(1)).isFalse();
    assertThat(limit.new Reading(100).takes(1)).isTrue();
  }

  @Test
  void takesAsManyAtOnceAsThereIsRoomFor() {
    Reading first = limit.new Reading(0);
    assertThat(first.takes(100)).isTrue();
    assertThat(limit.new Reading(0).takes(100)).isTrue();
    Reading third = limit.new Reading(0);
    assertThat(third.takes(100)).isFalse();
    third.end();

    first.end();

    assertThat(limit.new Reading(0).takes(100)).isTrue();
    assertThat(limit.new Reading(0).takes(51)).isFalse();
  }

  @Test
  void doesNotCountWhatComesAfterTheEnd() {
    for (int i = 0; i < 10; i++) {
      Reading cut = limit.new Reading(0);
      cut.takes(100);
      cut.end();
      cut.takes(100);
    }

    assertThat(limit.new Reading(0).takes(100)).isTrue();
  }
}
