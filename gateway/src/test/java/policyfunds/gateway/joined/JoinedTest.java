package policyfunds.gateway.joined;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.Answer.Available;
import policyfunds.gateway.neighbour.Answer.Empty;
import policyfunds.gateway.neighbour.Answer.Unavailable;
import policyfunds.gateway.neighbour.NeighbourRefusal;
import policyfunds.gateway.neighbour.Part.DocumentDigest;
import policyfunds.gateway.neighbour.Part.FundName;
import policyfunds.gateway.neighbour.PartStatus;
import policyfunds.gateway.neighbour.Summaries;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

class JoinedTest {

  private static final FundName FUND = new FundName("F-1", "fund");
  private static final Answer<Summaries> BY_HAND =
      new Available<>(new Summaries(2020, FUND, null, List.of(), null), null);

  @Test
  void isCompleteAndConsistentWhenThreeAgree() {
    Joined<Summaries, Summaries, Summaries> joined = join(part("a"), part("a"), part("a"));

    assertThat(joined.complete()).isTrue();
    assertThat(joined.consistent()).isTrue();
    assertThat(joined.fund()).isEqualTo(FUND);
    assertThat(joined.refusal()).isEmpty();
  }

  @Test
  void isInconsistentWhenOneRestsOnAnotherDocument() {
    Joined<Summaries, Summaries, Summaries> joined = join(part("a"), part("a"), part("b"));

    assertThat(joined.complete()).isTrue();
    assertThat(joined.consistent()).isFalse();
  }

  @Test
  void isConsistentWhenNoneRestsOnADocument() {
    assertThat(join(BY_HAND, BY_HAND, BY_HAND).consistent()).isTrue();
    assertThat(join(BY_HAND, BY_HAND, BY_HAND).partsView().tasks().document()).isNull();
    assertThat(join(BY_HAND, part("a"), BY_HAND).consistent()).isFalse();
  }

  @Test
  void isInconsistentWhenOneSpeaksOfAnotherFund() {
    Answer<Summaries> other =
        new Available<>(
            new Summaries(
                2020, new FundName("F-2", "fund"), new DocumentDigest("d", "a"), List.of(), null),
            null);

    assertThat(join(part("a"), other, part("a")).consistent()).isFalse();
  }

  @Test
  void comparesOnlyThePartsThatAreThere() {
    Joined<Summaries, Summaries, Summaries> joined =
        join(new Unavailable<>(), part("a"), new Unavailable<>());

    assertThat(joined.complete()).isFalse();
    assertThat(joined.consistent()).isTrue();
    assertThat(joined.fund()).isEqualTo(FUND);
    assertThat(joined.partsView().allocations().status()).isEqualTo(PartStatus.UNAVAILABLE);
    assertThat(joined.partsView().allocations().document()).isNull();
    assertThat(joined.partsView().tasks().document().digest()).isEqualTo("a");
  }

  @Test
  void isInconsistentWhileADocumentHasNotReachedAllServices() {
    Answer<Summaries> nothingYet =
        new Empty<>(
            new NeighbourRefusal(
                ProblemTypes.YEAR_WITHOUT_DATA.because(Text.of("没有", "none")), null),
            null);

    assertThat(join(part("a"), nothingYet, part("a")).consistent()).isFalse();
    assertThat(join(BY_HAND, nothingYet, nothingYet).consistent()).isTrue();
  }

  @Test
  void isNoRefusalWhenNobodyAnswers() {
    Joined<Summaries, Summaries, Summaries> joined =
        join(new Unavailable<>(), new Unavailable<>(), new Unavailable<>());

    assertThat(joined.refusal()).isEmpty();
    assertThat(joined.complete()).isFalse();
    assertThat(joined.fund()).isNull();
  }

  @Test
  void isOfTheVersionsThatAllThreeSay() {
    assertThat(join(at(5), at(7), at(9)).versions()).contains(new Versions(5, 7, 9));
    assertThat(join(at(5), part("a"), at(9)).versions()).isEmpty();
    assertThat(join(at(5), at(7), new Unavailable<>()).versions()).isEmpty();
    assertThat(new Versions(5, 7, 9).isAtLeast(new Versions(5, 6, 9))).isTrue();
    assertThat(new Versions(5, 7, 9).isAtLeast(new Versions(4, 8, 9))).isFalse();
  }

  private static Answer<Summaries> at(long events) {
    return new Available<>(new Summaries(2020, FUND, null, List.of(), null), null, events);
  }

  private static Answer<Summaries> part(String digest) {
    return new Available<>(
        new Summaries(2020, FUND, new DocumentDigest("d", digest), List.of(), null), null);
  }

  private static Joined<Summaries, Summaries, Summaries> join(
      Answer<Summaries> allocations, Answer<Summaries> tasks, Answer<Summaries> performance) {
    return new Joined<>(2020, null, allocations, tasks, performance);
  }
}
