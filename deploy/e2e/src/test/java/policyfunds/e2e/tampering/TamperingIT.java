package policyfunds.e2e.tampering;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.ledger.Auditor.Finding;
import policyfunds.e2e.ledger.Auditor.Head;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Scale;

/** Whatever a superuser does to ledger, histories and tables is found, and where. */
@ExtendWith(ExpendableSuite.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TamperingIT {
  private static final int TAMPERINGS = Scale.of(200, 10_000);
  private static final int SEVERAL_AT_ONCE = Scale.of(20, 500);
  private static final int CARELESS_CUTS = Scale.of(10, 300);
  private static final int TAIL = 12;
  private static final Duration SEALING_LIMIT = Duration.ofSeconds(20);
  private static final String ENTITIES = "SELECT name FROM ledger_entity ORDER BY name";

  private final SuiteProcess suite;
  private final long seed = Scale.seed();
  private final Random random = new Random(seed);
  private final Map<String, Integer> codes = new TreeMap<>();
  private final List<String> misses = new ArrayList<>();
  private ForgedLedger ledger;
  private int tried;

  TamperingIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @BeforeAll
  void aLedgerOfItsOwn() throws SQLException {
    ledger = ForgedLedger.start(suite);
    new Clerkwork(suite, ledger.api()).carryOut();
    ledger.keep();
    assertThat(ledger.auditor().verify().intact()).isTrue();
  }

  @AfterEach
  void asItWasKept() throws SQLException {
    misses.clear();
    codes.clear();
    tried = 0;
    ledger.restore(ledger.tables());
    assertThat(ledger.auditor().verify().intact()).as("undone in the end").isTrue();
  }

  @AfterAll
  void end() throws SQLException {
    ledger.close();
  }

  @Test
  void isFoundAtItsPosition() throws SQLException {
    var events = new EventTamperings(ledger);
    var rows = new RowTamperings(ledger);
    while (tried < TAMPERINGS) {
      for (long position : List.of(1L, ledger.head(), 1 + random.nextLong(ledger.head()))) {
        each(events.at(position, random));
      }
      for (String entity : ledger.texts(ENTITIES)) {
        each(rows.of(entity, random));
      }
    }
    for (int i = 0; i < SEVERAL_AT_ONCE; i++) {
      severalAtOnce(events);
    }
    System.out.printf(
        "tampering: seed %d, %d ways tried on %d events, found where they were: %s; missed or"
            + " misplaced %d%n",
        seed, tried, ledger.head(), codes, misses.size());
    assertThat(misses).isEmpty();
  }

  @Test
  void isFoundInACutTailOnlyAgainstAnAnchor() throws SQLException {
    long cutAfter = ledger.head();
    new Clerkwork(suite, ledger.api()).carryOut();
    Head noted = sealedHead();
    ledger.restore(ledger.tables());
    assertThat(ledger.auditor().verify().intact()).as("without an anchor").isTrue();
    Finding found = ledger.auditor().verifyAgainst(noted);
    assertThat(found.position()).as("%s", found.whole()).isEqualTo(cutAfter + 1);
    assertThat(found.code()).isEqualTo("ANCHOR_DIFFERS");
    System.out.printf(
        "tampering: %d events cut off without a trace, found against the head noted before%n",
        noted.position() - cutAfter);
  }

  /** What it led to is still there: named is the cut, or an earlier version that knows of more. */
  @Test
  void isFoundInATailThatWasCutCarelessly() throws SQLException {
    for (int i = 0; i < CARELESS_CUTS; i++) {
      long position = 2 + random.nextLong(ledger.head() - 1);
      ledger.tamper(
          List.of(
              """
              DELETE FROM ledger_event WHERE id IN
                (SELECT event_id FROM ledger_seal WHERE position >= %d)\
              """
                  .formatted(position),
              "DELETE FROM ledger_seal WHERE position >= " + position));
      Finding found = ledger.auditor().verify();
      ledger.restore(List.of(Tampering.EVENTS, Tampering.SEALS));
      assertThat(found.intact()).as("seed %d, cut at %d", seed, position).isFalse();
      assertThat(found.position()).as("%s", found.whole()).isBetween(1L, position);
    }
  }

  @Test
  void isFoundInATableThatWasStruckOffTheList() throws SQLException {
    for (String entity : ledger.texts(ENTITIES)) {
      tryOut(
          Tampering.of(
              "a table struck off the list",
              "public.ledger_entity",
              "DELETE FROM ledger_entity WHERE name = '%s'".formatted(entity),
              first(entity)));
    }
    assertThat(misses).isEmpty();
  }

  /** The first position of a table, the next one where it has none. */
  private long first(String entity) throws SQLException {
    String sql =
        "SELECT min(position) FROM ledger_seal JOIN ledger_event ON id = event_id WHERE entity = '%s'"
            .formatted(entity);
    String position = ledger.texts(sql).getFirst();
    return position == null ? ledger.head() + 1 : Long.parseLong(position);
  }

  @Test
  void isFoundInAHistoryThatWasTakenAway() throws SQLException {
    var unnoticed = new ArrayList<String>();
    for (String entity : ledger.texts(ENTITIES)) {
      ledger.tamper(List.of("ALTER TABLE history.%s SET SCHEMA kept".formatted(entity)));
      Finding found = ledger.auditor().verify();
      ledger.tamper(List.of("ALTER TABLE kept.%s SET SCHEMA history".formatted(entity)));
      if (found.intact()) {
        unnoticed.add(entity);
      }
    }
    assertThat(unnoticed).isEmpty();
  }

  @Test
  void isFoundInATailThatWasRewrittenOnlyAgainstAnAnchor() throws SQLException {
    Head noted = sealedHead();
    Head earlier = new Head(noted.position() - TAIL, digest(noted.position() - TAIL));
    long position = noted.position() - TAIL + 1;
    ledger.tamper(
        List.of(
            """
            UPDATE ledger_event SET reason = 'another one'
            WHERE id = (SELECT event_id FROM ledger_seal WHERE position = %d)\
            """
                .formatted(position),
            Chaining.from(position)));
    assertThat(ledger.auditor().verify().intact()).as("without an anchor").isTrue();
    assertThat(ledger.auditor().verifyAgainst(earlier).intact()).as("an earlier one").isTrue();
    Finding found = ledger.auditor().verifyAgainst(noted);
    assertThat(found.code()).as("%s", found.whole()).isEqualTo("ANCHOR_DIFFERS");
    assertThat(found.position()).as("%s", found.whole()).isEqualTo(noted.position());
    System.out.printf(
        "tampering: %d digests computed anew, found against the head noted before%n", TAIL);
  }

  private void each(List<Tampering> tamperings) throws SQLException {
    for (Tampering tampering : tamperings) {
      tryOut(tampering);
    }
  }

  private void tryOut(Tampering tampering) throws SQLException {
    ledger.tamper(tampering.statements());
    Finding found = ledger.auditor().verify();
    ledger.restore(tampering.tables());
    tried++;
    codes.merge(found.code(), 1, Integer::sum);
    if (found.intact() || found.position() != tampering.position()) {
      misses.add(tampering + " -> " + found.whole().path("fault"));
    }
  }

  /** The first of them is named. */
  private void severalAtOnce(EventTamperings events) throws SQLException {
    var statements = new ArrayList<String>();
    long first = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long position = 1 + random.nextLong(ledger.head());
      List<Tampering> edits = events.edits(position);
      // an event is found by its seal, so that the seals stay as they are
      Tampering edit =
          edits.stream()
              .filter(each -> each.what().endsWith("reason") || each.what().endsWith("state"))
              .toList()
              .get(random.nextInt(2));
      statements.addAll(edit.statements());
      first = Math.min(first, position);
    }
    tryOut(new Tampering("three at once", List.of(Tampering.EVENTS), statements, first));
  }

  private Head sealedHead() {
    Until.holds("everything is sealed", SEALING_LIMIT, () -> ledger.auditor().unsealed() == 0);
    return ledger.auditor().head();
  }

  private String digest(long position) throws SQLException {
    return ledger
        .texts("SELECT encode(digest, 'hex') FROM ledger_seal WHERE position = " + position)
        .getFirst();
  }
}
