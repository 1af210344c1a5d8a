package policyfunds.e2e.generator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class GeneratorTest {
  @Test
  void makesTheSameNoticeOfTheSameSeed() {
    assertThat(new Generator(7).notice("a", 2031, "F"))
        .isEqualTo(new Generator(7).notice("a", 2031, "F"))
        .isNotEqualTo(new Generator(8).notice("a", 2031, "F"));
  }

  @RepeatedTest(50)
  void givesEveryItemToOneProject(RepetitionInfo repetition) {
    var notice = new Generator(repetition.getCurrentRepetition()).notice("a", 2031, "F");
    assertThat(notice.projects()).hasSizeGreaterThanOrEqualTo(2);
    assertThat(notice.projects().stream().flatMap(project -> project.items().stream()))
        .containsExactlyElementsOf(notice.items());
    assertThat(notice.items()).allSatisfy(item -> assertThat(item.amountWan()).isPositive());
    assertThat(notice.surveyed()).isNotEmpty();
    assertThat(notice.clusters()).isNotEmpty();
  }
}
