package policyfunds.kernel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Rows that were there before the ledger, and events that were there before their seals. */
class FirstEventsTest {

  private static final String BEFORE_THE_LEDGER = "20260101.1";
  private static final String BEFORE_THE_SEALS = "20261123.2";
  private static final String DOCUMENT =
      "insert into source_document (id, title, region_code, fiscal_year, digest)"
          + " values ('440000-2031', 'a notice', '440000', 2031, '%s')".formatted("0".repeat(64));

  @Test
  void whatWasThereBeforeHasAFirstEventAndAPast() throws IOException, SQLException {
    try (LedgerServer server = new LedgerServer();
        LedgerDatabase database = server.databaseOf(BEFORE_THE_LEDGER)) {
      database.tamper(DOCUMENT);
      database.tamper(
          "insert into fund_year (fund_code, fund_name, region_code, fiscal_year, document_id)"
              + " values ('ONE', 'old', '440000', 2031, '440000-2031')");
      server.migrate(database);
      database.seal();
      assertThat(
              database.ask(
                  "select concat_ws(' ', position, actor, act, entity, key, version)"
                      + " from ledger_seal join ledger_event on id = event_id order by position"))
          .containsExactly(
              "1 migration IMPORTED fund_year ONE 1",
              "2 migration IMPORTED source_document 440000-2031 1");
      assertThat(database.ask("select fund_name from history.fund_year")).containsExactly("old");
      assertIntact(database);
    }
  }

  @Test
  void eventsThatWereThereBeforeAreSealedInTheirOrder() throws IOException, SQLException {
    try (LedgerServer server = new LedgerServer();
        LedgerDatabase database = server.databaseOf(BEFORE_THE_SEALS)) {
      database.open("ONE");
      database.rename("ONE", "second name");
      database.open("TWO");
      database.withdraw("TWO");
      server.migrate(database);
      assertThat(database.seal()).isEqualTo(4);
      assertThat(
              database.ask(
                  "select concat_ws(' ', from_position, until_position, fund_code, fund_name)"
                      + " from history.fund_year order by from_position"))
          .containsExactly(
              "1 2 ONE first name",
              "2 " + Long.MAX_VALUE + " ONE second name",
              "3 4 TWO first name");
      assertIntact(database);
    }
  }

  @Test
  void whoStillWritesWhileTheSealsAreLaidIsSealedToo() throws Exception {
    try (LedgerServer server = new LedgerServer();
        LedgerDatabase database = server.databaseOf(BEFORE_THE_SEALS);
        ExecutorService background = Executors.newSingleThreadExecutor()) {
      database.open("ONE");
      Future<?> migration;
      try (Connection late = database.begin()) {
        LedgerDatabase.execute(
            late, "update fund_year set fund_name = 'late', version = 2 where fund_code = 'ONE'");
        migration = background.submit(() -> server.migrate(database));
        while (database.ask("select 1 from pg_locks where not granted").isEmpty()) {
          Thread.sleep(10);
        }
        late.commit();
      }
      migration.get();
      assertThat(database.seal()).isGreaterThanOrEqualTo(2);
      assertThat(database.ask("select fund_name from history.fund_year order by from_position"))
          .containsExactly("first name", "late");
      assertIntact(database);
    }
  }

  private static void assertIntact(LedgerDatabase database) throws SQLException {
    Verifier verifier = database.verifier();
    assertThat(verifier.firstFault(verifier.head().position(), null)).isEmpty();
  }
}
