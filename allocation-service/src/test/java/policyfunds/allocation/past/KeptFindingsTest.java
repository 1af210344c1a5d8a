package policyfunds.allocation.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.past.KeptFindings;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

/** How often a fund's rules are applied. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class KeptFindingsTest {

  @Inject KeptFindings kept;
  @Inject EntityManager database;
  @Inject Ledger ledger;
  @Inject MeterRegistry meters;

  private final String fund = "KEPT-" + UUID.randomUUID();
  private final AtomicInteger raised = new AtomicInteger();

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void areRaisedOnceForAVersionHoweverOftenTheyAreAskedFor() {
    List<Finding> first = ask(fund);

    assertThat(first).hasSize(1);
    assertThat(ask(fund)).isSameAs(first);
    assertThat(ask(fund)).isSameAs(first);
    assertThat(raised).hasValue(1);
  }

  @Test
  void areCountedForWhoeverWatches() {
    double before = meters.get("policyfunds.findings.kept").gauge().value();
    ask(fund);

    assertThat(meters.get("policyfunds.findings.kept").gauge().value()).isEqualTo(before + 2);
  }

  @Test
  void areRaisedOnceForACrowd() throws Exception {
    Callable<List<Finding>> one =
        () -> {
          ManagedContext context = Arc.container().requestContext();
          context.activate();
          try {
            return ask(fund);
          } finally {
            context.terminate();
          }
        };

    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<List<Finding>> answer : crowd.invokeAll(Collections.nCopies(12, one))) {
        assertThat(answer.get()).hasSize(1);
      }
    }

    assertThat(raised).hasValue(1);
  }

  @Test
  void areRaisedForEachFundByItself() {
    ask(fund);
    ask(fund + "-2");

    assertThat(raised).hasValue(2);
  }

  @Test
  void areRaisedAgainAfterAWriteAndNotForItsSeal() {
    ask(fund);
    Api.organization(Api.PROVINCE, fund, "OTHER", null);

    ask(fund);
    assertThat(raised).hasValue(2);
    Sealing.instant();
    ask(fund);

    assertThat(raised).hasValue(2);
  }

  @Test
  void areRaisedAgainWithinATransactionThatHasWritten() {
    QuarkusTransaction.begin();
    raise(fund);
    ledger.loading("a test");
    database
        .createNativeQuery("insert into organization (name, kind) values (?1, 'OTHER')")
        .setParameter(1, fund)
        .executeUpdate();
    raise(fund);
    raise(fund);
    QuarkusTransaction.rollback();

    assertThat(raised).hasValue(2);
  }

  @Test
  void areRaisedForThePastByItselfWhereItHasAsManyEvents() {
    String sealed = Sealing.instant();
    ask(fund);

    askAsOf(sealed);
    assertThat(raised).hasValue(2);
    askAsOf(sealed);
    ask(fund);

    assertThat(raised).hasValue(2);
  }

  private List<Finding> ask(String of) {
    return QuarkusTransaction.requiringNew().call(() -> raise(of));
  }

  private void askAsOf(String instant) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          database
              .createNativeQuery("select place from look_back(cast(?1 as timestamptz))")
              .setParameter(1, instant)
              .getSingleResult();
          raise(fund);
        });
  }

  private List<Finding> raise(String of) {
    return kept.of(of, () -> List.of(finding(raised.incrementAndGet())));
  }

  private static Finding finding(int number) {
    Text text = Text.of("第" + number + "次", "No. " + number);
    return new Finding(
        new FindingRule("ANY", Severity.INFO, text, text),
        Subject.region("440000", null),
        text,
        List.of());
  }
}
