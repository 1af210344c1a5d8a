package policyfunds.kernel.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a superuser may do behind the application's back, and the position that gives it away. */
class VerifierTest {

  private static LedgerServer server;
  private LedgerDatabase database;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = new LedgerServer();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /** Positions 1 and 2 open funds, 3 renames, 4 withdraws and 5 opens again, 6 and 7 rename. */
  @BeforeEach
  void write() throws SQLException {
    database = server.database();
    database.open("ONE");
    database.open("TWO");
    database.rename("ONE", "second name");
    assertThat(database.seal()).isEqualTo(3);
    database.withdraw("TWO");
    database.open("TWO");
    database.rename("TWO", "second name");
    database.rename("ONE", "third name");
    assertThat(database.seal()).isEqualTo(4);
    assertThat(database.seal()).isZero();
    assertThat(verdict(null)).as("before").isEmpty();
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          3 | DIGEST_DIFFERS   | update ledger_event set reason = 'another' where id = 3
          3 | DIGEST_DIFFERS   | update ledger_event set actor = 'nobody' where id = 3
          3 | DIGEST_DIFFERS   | update ledger_event set key = 'TWO' where id = 3
          1 | DIGEST_DIFFERS   | update ledger_event set state = jsonb_set(state, '{fund_name}', '"x"') where id = 1
          4 | DIGEST_DIFFERS   | update ledger_event set act = 'AMENDED' where id = 4
          2 | DIGEST_DIFFERS   | update ledger_event set written_at = written_at - interval '1 day' where id = 2
          5 | DIGEST_DIFFERS   | update ledger_seal set sealed_at = sealed_at + interval '1 day' where position = 5
          6 | DIGEST_DIFFERS   | update ledger_seal set digest = sha256('x') where position = 6
          2 | EVENT_MISSING    | delete from ledger_event where id = 2
          7 | EVENT_MISSING    | delete from ledger_event where id = 7
          4 | SEAL_MISSING     | delete from ledger_seal where position = 4
          1 | SEAL_MISSING     | delete from ledger_seal where position = 1
          7 | EVENT_NOT_SEALED | delete from ledger_seal where position = 7
          8 | EVENT_NOT_SEALED | insert into ledger_event (actor, act, reason, entity, key, version, state) select actor, act, reason, entity, key, version, state from ledger_event where id = 3
          3 | DIGEST_DIFFERS   | update ledger_seal set event_id = case event_id when 3 then -4 when 4 then -3 else event_id end; update ledger_seal set event_id = abs(event_id) where event_id < 0
          3 | HISTORY_DIFFERS  | update history.fund_year set fund_name = 'x' where from_position = 3
          2 | HISTORY_DIFFERS  | update history.fund_year set until_position = 6 where from_position = 2
          2 | HISTORY_DIFFERS  | update history.fund_year set from_position = 3 where from_position = 2
          7 | HISTORY_DIFFERS  | delete from history.fund_year where from_position = 7
          4 | HISTORY_DIFFERS  | insert into history.fund_year select 'NEW', 'n', '440000', 2031, null, 'OPEN', 1, 4, 5
          9223372036854775807 | HISTORY_DIFFERS | insert into history.fund_year select 'NEW', 'n', '440000', 2031, null, 'OPEN', 1, 9223372036854775807, 9223372036854775807
          5 | HISTORY_DIFFERS  | insert into history.fund_year select * from history.fund_year where from_position = 5
          6 | ROW_DIFFERS      | update fund_year set fund_name = 'x' where fund_code = 'TWO'
          7 | ROW_DIFFERS      | delete from fund_year where fund_code = 'ONE'
          1 | HISTORY_DIFFERS  | drop table history.fund_year cascade
          8 | HISTORY_DIFFERS  | alter table history.source_table rename to elsewhere
          1 | HISTORY_DIFFERS  | delete from ledger_entity where name = 'fund_year'
          1 | HISTORY_DIFFERS  | drop table history.fund_year cascade; delete from ledger_entity where name = 'fund_year'
          3 | DIGEST_DIFFERS   | alter table ledger_event alter actor drop not null; update ledger_event set actor = null where id = 3
          3 | DIGEST_DIFFERS   | alter table ledger_event drop constraint ledger_event_act_check; update ledger_event set act = 'X' where id = 3
          8 | ROW_DIFFERS      | insert into fund_year select 'NEW', 'n', '440000', 2031, null, 'OPEN', 1
          """)
  void tamperingIsFoundAtItsPosition(long position, FaultCode code, String sql)
      throws SQLException {
    database.tamper(sql);
    assertThat(verdict(null))
        .hasValueSatisfying(fault -> {
          assertThat(fault.position()).isEqualTo(position);
          assertThat(fault.code()).isEqualTo(code);
        });
  }

  @Test
  void aForgedEventThatTheSealerTookUpDoesNotFollowItsVersion() throws SQLException {
    database.tamper(
        """
        with forged as (
          insert into ledger_event (actor, act, reason, entity, key, version, state)
          select actor, act, reason, entity, key, version, state from ledger_event where id = 3
          returning id)
        insert into ledger_unsealed select id from forged\
        """);
    database.seal();
    assertThat(verdict(null)).contains(new Fault(8, FaultCode.VERSION_SKIPPED, "fund_year", "ONE"));
  }

  @Test
  void aTailThatWasCutShowsAgainstAnAnchorOnly() throws SQLException {
    HeadView noted = database.verifier().head();
    Head anchor = new Head(noted.position(), noted.digest());
    assertThat(verdict(anchor)).isEmpty();
    database.tamper("delete from ledger_seal where position = 7");
    database.tamper("delete from ledger_event where id = 7");
    database.tamper("delete from history.fund_year where from_position = 7");
    database.tamper(
        "update history.fund_year set until_position = %d where from_position = 3"
            .formatted(Long.MAX_VALUE));
    database.tamper(
        "update fund_year set fund_name = 'second name', version = 2 where fund_code = 'ONE'");
    assertThat(verdict(null)).isEmpty();
    assertThat(verdict(anchor)).contains(Fault.ofChain(7, FaultCode.ANCHOR_DIFFERS));
  }

  @Test
  void whatIsNotSealedYetIsNoFault() throws SQLException {
    database.rename("ONE", "fourth name");
    assertThat(verdict(null)).isEmpty();
    assertThat(database.verifier().head().unsealed()).isOne();
    assertThat(database.verifier().head().position()).isEqualTo(7);
  }

  @Test
  void columnsThatComeAndGoAreNoFault() throws SQLException {
    database.tamper("alter table fund_year add colour text; select lay_history('fund_year')");
    assertThat(verdict(null)).isEmpty();
    database.write("update fund_year set colour = 'red', version = version + 1");
    database.seal();
    database.tamper("drop view as_of.fund_year; alter table fund_year drop colour");
    database.tamper("select lay_history('fund_year')");
    assertThat(verdict(null)).isEmpty();
  }

  @Test
  void aSealIsLaterThanAllBeforeWhateverTheClockSays() throws SQLException {
    database.tamper("update ledger_seal set sealed_at = '2999-01-01' where position = 7");
    database.rename("ONE", "fourth name");
    database.seal();
    assertThat(
            database.ask(
                "select sealed_at > lag(sealed_at) over (order by position) from ledger_seal"
                    + " order by position desc limit 1"))
        .containsExactly("t");
  }

  @Test
  void theApplicationForgesNoEvent() throws SQLException {
    String table = "create temp table fund_year (fund_code text, version integer)";
    String trigger =
        "create trigger forged after insert on fund_year referencing new table as fresh"
            + " for each statement execute function public.write_event('fund_code')";
    assertThatThrownBy(() -> database.write(table + ";" + trigger))
        .hasMessageContaining("permission denied for function public.write_event");
    String later =
        "insert into fund_year (fund_code, fund_name, region_code, fiscal_year, version)"
            + " values ('NEW', 'n', '440000', 2031, 7)";
    assertThatThrownBy(() -> database.write(later)).hasMessageContaining("begins at version 1");
  }

  @Test
  void anEmptyLedgerIsIntact() throws SQLException {
    for (String table : List.of("fund_year", "history.fund_year", "ledger_seal", "ledger_event")) {
      database.tamper("delete from " + table);
    }
    assertThat(verdict(null)).isEmpty();
    assertThat(database.verifier().head()).isEqualTo(new HeadView(0, null, null, 0));
  }

  private Optional<Fault> verdict(Head anchor) throws SQLException {
    Verifier verifier = database.verifier();
    return verifier.firstFault(verifier.head().position(), anchor);
  }
}
