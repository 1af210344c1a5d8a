package policyfunds.e2e.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.faults.Fault;
import policyfunds.e2e.faults.Fault.Moment;
import policyfunds.e2e.faults.ServiceBehindProxy;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Scale;
import policyfunds.e2e.writing.Tally;

/** Connections that break around a COMMIT: nobody knows, and the key settles it. */
@ExtendWith(ExpendableSuite.class)
class CutAfterCommitIT {
  private static final int CUTS = Scale.of(40, 2_700);

  private static final List<Moment> MOMENTS =
      List.of(
          Moment.ONCE_IT_IS_CARRIED_OUT,
          Moment.ONCE_IT_IS_SENT,
          Moment.BEFORE_IT_IS_SENT,
          Moment.ONCE_IT_IS_CARRIED_OUT,
          Moment.ONCE_IT_IS_SENT,
          Moment.ONCE_IT_IS_CARRIED_OUT,
          Moment.BEFORE_IT_IS_SENT,
          Moment.ONCE_IT_IS_SENT);

  private final SuiteProcess suite;
  private final ServiceBehindProxy service;
  private final Clerk clerk;
  private final OwnFund fund;

  CutAfterCommitIT(SuiteProcess suite, ServiceBehindProxy service) {
    this.suite = suite;
    this.service = service;
    Clerk besideTheProxy = Clerk.at(suite, "cut-off");
    clerk = besideTheProxy.at(service.api());
    fund = OwnFund.open(besideTheProxy, "CUT");
  }

  @AfterEach
  void heal() {
    service.proxy().heal();
    service.awaitCalm();
  }

  @Test
  void hasOneEffectAlthoughTheFirstOutcomeIsUnknown() {
    int cutsBefore = service.proxy().cuts();
    var tally = new Tally();
    int done = 0;
    int replayed = 0;
    try (var books = new Books(suite)) {
      for (int i = 0; i < CUTS; i++) {
        String key = UUID.randomUUID().toString();
        Request request = request(i, key);
        Moment moment = MOMENTS.get(i % MOMENTS.size());
        service.proxy().set(new Fault.CutAtCommit(moment));
        Answer cut = clerk.send(request);
        tally.add(cut);
        assertThat(Tally.word(cut)).as("%s", request).isEqualTo("503 UNAVAILABLE");
        assertThat(cut.header("Retry-After")).isPresent();
        long effects = books.effects(key);
        switch (moment) {
          case BEFORE_IT_IS_SENT -> assertThat(effects).isZero();
          case ONCE_IT_IS_SENT -> assertThat(effects).isBetween(0L, 1L);
          case ONCE_IT_IS_CARRIED_OUT -> assertThat(effects).isEqualTo(1);
        }
        done += (int) effects;
        Answer repeated = repeat(request);
        replayed += repeated.header("Idempotency-Replayed").isPresent() ? 1 : 0;
        assertThat(books.effects(key)).as("%s", request).isEqualTo(1);
      }
    }
    int cuts = service.proxy().cuts() - cutsBefore;
    System.out.printf(
        "cut at COMMIT: %d writes, %d cuts at %s in turn, first answers %s, done although cut %d,"
            + " replayed when repeated %d, effects %d%n",
        CUTS, cuts, MOMENTS, tally, done, replayed, CUTS);
    assertThat(cuts).isEqualTo(CUTS);
    assertThat(replayed).isGreaterThanOrEqualTo(done);
  }

  /** Adds and changes in turn. */
  private Request request(int i, String key) {
    String organization = fund.organization();
    Item item = fund.item(organization);
    if (i % 2 == 0) {
      return item.allocate(organization, 60, key).key(key);
    }
    Answer there = fund.allocated(item, organization, 60);
    return Item.amount(there.json().path("id").longValue(), 70, key).key(key);
  }

  /** The commit may still be on its way when the first of them arrives. */
  private Answer repeat(Request request) {
    for (int i = 0; i < 50; i++) {
      Answer answer = clerk.send(request);
      if (answer.status() / 100 == 2) {
        return answer;
      }
      assertThat(Tally.word(answer)).matches("503 UNAVAILABLE|409 IDEMPOTENCY_KEY_IN_FLIGHT");
    }
    throw new AssertionError("no answer to " + request);
  }
}
