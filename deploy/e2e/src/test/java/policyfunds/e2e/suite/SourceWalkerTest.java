package policyfunds.e2e.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceWalkerTest {
  private static final String TRUE_SOURCE =
      """
      {"document":"440000-2020","annex":2,"table":"2-1","row":3,"column":2,"asWritten":"114.2"}
      """;
  private final SourceWalker walker =
      new SourceWalker((_, _) -> Json.parse("[[],[],[\"广州市\",\"114.2\"]]"));

  @Test
  void findsSourcesHoweverDeepTheyStand() {
    var answer =
        """
        {"sources":{"amountWan":%s},"figures":[{"cells":[%s]}],"amountWan":114.2}
        """
            .formatted(TRUE_SOURCE, TRUE_SOURCE);
    var walked = walker.walk(Json.parse(answer));
    assertThat(walked.sources()).isEqualTo(2);
    assertThat(walked.cells()).containsExactly("2-1 r3 c2");
  }

  @Test
  void refusesATextThatTheServiceDoesNotServe() {
    assertThatThrownBy(() -> walker.walk(Json.parse(TRUE_SOURCE.replace("\"114.2\"", "\"114\""))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("as served");
  }

  @Test
  void refusesATextThatTheNoticeDoesNotHold() {
    var falsified = new SourceWalker((_, _) -> Json.parse("[[],[],[\"广州市\",\"114\"]]"));
    assertThatThrownBy(
            () -> falsified.walk(Json.parse(TRUE_SOURCE.replace("\"114.2\"", "\"114\""))))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("of the notice");
  }

  @Test
  void refusesATableOfAnotherAnnex() {
    assertThatThrownBy(
            () -> walker.walk(Json.parse(TRUE_SOURCE.replace("\"annex\":2", "\"annex\":3"))))
        .isInstanceOf(AssertionError.class);
  }
}
