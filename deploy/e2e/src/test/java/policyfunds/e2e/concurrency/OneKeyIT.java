package policyfunds.e2e.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Tally;
import policyfunds.e2e.writing.Together;

/** One Idempotency-Key stands for one effect, however often and however fast it is sent. */
@ExtendWith(ExpendableSuite.class)
class OneKeyIT {
  private static final int THREADS = 32;
  private static final int KEYS = Scale.of(30, 1_000);
  private static final int OTHER_BODIES = Scale.of(30, 1_000);
  private static final List<String> FIRST_ANSWER = List.of("ETag", "Location", "Content-Type");

  private final SuiteProcess suite;
  private final Clerk clerk;
  private final OwnFund fund;

  OneKeyIT(SuiteProcess suite) {
    this.suite = suite;
    clerk = Clerk.at(suite, "sender");
    fund = OwnFund.open(clerk, "KEY");
  }

  @Test
  void hasOneEffectHoweverManySendItAtOnce() {
    String organization = fund.organization();
    var tally = new Tally();
    int replayed = 0;
    try (var books = new Books(suite)) {
      for (int i = 0; i < KEYS; i++) {
        String key = UUID.randomUUID().toString();
        Request request = fund.item(organization).allocate(organization, 60, key).key(key);
        List<Answer> answers = Together.send(clerk, Collections.nCopies(THREADS, request));
        answers.forEach(tally::add);
        assertThat(answers.stream().map(Tally::word))
            .allMatch(word -> word.matches("201|409 IDEMPOTENCY_KEY_IN_FLIGHT|503 UNAVAILABLE"));
        List<Answer> created = answers.stream().filter(answer -> answer.status() == 201).toList();
        Answer again = clerk.done(request);
        assertThat(created).filteredOn(answer -> !isReplayed(answer)).hasSize(1);
        assertThat(created).allSatisfy(answer -> assertSame(answer, again));
        assertThat(isReplayed(again)).isTrue();
        assertThat(books.effects(key)).as(key).isEqualTo(1);
        replayed += created.size() - 1;
      }
    }
    System.out.printf(
        "one key: %d keys × %d threads, %s, of these %d replayed, effects %d%n",
        KEYS, THREADS, tally, replayed, KEYS);
  }

  @Test
  void refusesAnotherBodyUnderTheSameKey() {
    String organization = fund.organization();
    String key = UUID.randomUUID().toString();
    Item item = fund.item(organization);
    Answer first = clerk.done(item.allocate(organization, 60, key).key(key));
    for (int i = 1; i <= OTHER_BODIES; i++) {
      Answer refused = clerk.send(item.allocate(organization, 60 + i, key).key(key));
      assertThat(Tally.word(refused)).isEqualTo("422 IDEMPOTENCY_KEY_REUSED");
    }
    try (var books = new Books(suite)) {
      assertThat(books.allocated(item)).isEqualByComparingTo("60");
      assertThat(books.effects(key)).isEqualTo(1);
    }
    assertSame(clerk.done(item.allocate(organization, 60, key).key(key)), first);
    System.out.printf("one key: %d other bodies refused, nothing changed%n", OTHER_BODIES);
  }

  @Test
  void takesTheSameKeyOfAnotherCallerForAnother() {
    String key = UUID.randomUUID().toString();
    String organization = fund.organization();
    Clerk other = Clerk.at(suite, "another-sender");
    Answer first = clerk.done(fund.item(organization).allocate(organization, 1, key).key(key));
    Answer second = other.done(fund.item(organization).allocate(organization, 2, key).key(key));
    assertThat(first.header("Location")).isNotEqualTo(second.header("Location"));
    assertThat(isReplayed(second)).isFalse();
  }

  private static boolean isReplayed(Answer answer) {
    return answer.header("Idempotency-Replayed").isPresent();
  }

  private static void assertSame(Answer answer, Answer first) {
    assertThat(answer.status()).isEqualTo(first.status());
    assertThat(answer.body()).isEqualTo(first.body());
    for (String header : FIRST_ANSWER) {
      assertThat(answer.header(header)).as(header).isEqualTo(first.header(header));
    }
  }
}
