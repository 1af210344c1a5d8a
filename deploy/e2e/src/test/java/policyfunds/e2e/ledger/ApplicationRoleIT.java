package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.ApplicationRole;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.OwnFund;

/** What the database itself refuses whoever has the application's password and no service. */
@ExtendWith(ExpendableSuite.class)
class ApplicationRoleIT {
  private static final String NOT_ALLOWED = "42501";
  private static final String CHECK_VIOLATED = "23514";
  private static final String RULE_VIOLATED = "23000";
  private static final String NOBODY = "";
  private static final String SOMEBODY = "somebody";
  private static final String TABLES =
      """
      SELECT table_schema || '.' || table_name FROM information_schema.tables
      WHERE table_type = 'BASE TABLE'
        AND (table_schema = 'history' OR table_name LIKE 'ledger%')
      """;

  private static final String LAST_COLUMN =
      """
      SELECT quote_ident(attname) FROM pg_attribute
      WHERE attrelid = ?::regclass AND NOT attisdropped ORDER BY attnum DESC LIMIT 1
      """;

  private final SuiteProcess suite;
  private final ApplicationRole role;
  private final OwnFund fund;

  ApplicationRoleIT(SuiteProcess suite) {
    this.suite = suite;
    role = new ApplicationRole(suite);
    fund = OwnFund.open(Clerk.at(suite, "role-clerk"), "ROLE");
    fund.item(fund.organization(), 10);
  }

  @Test
  void writesNothingWithoutActorAndReason() throws SQLException {
    List<String> writes =
        List.of(
            "INSERT INTO organization (name, kind) VALUES ('nobody''s', 'OTHER')",
            "UPDATE budget_item SET name = 'nobody''s', version = version + 1 WHERE " + own(),
            "DELETE FROM budget_item WHERE " + own());
    for (String write : writes) {
      assertThat(refusal(NOBODY, NOBODY, write)).as(write).isEqualTo(CHECK_VIOLATED);
      assertThat(refusal(SOMEBODY, NOBODY, write)).as(write).isEqualTo(CHECK_VIOLATED);
      assertThat(refusal(NOBODY, "because", write)).as(write).isEqualTo(CHECK_VIOLATED);
    }
  }

  @Test
  void raisesTheVersionByOneAndKeepsTheKey() throws SQLException {
    for (String set :
        List.of(
            "name = 'quietly'",
            "name = 'back', version = version - 1",
            "name = 'far', version = version + 2",
            "sequence = sequence + 7, version = version + 1")) {
      String write = "UPDATE budget_item SET " + set + " WHERE " + own();
      assertThat(refusal(SOMEBODY, "because", write)).as(write).isEqualTo(RULE_VIOLATED);
    }
  }

  @Test
  void neitherWritesNorEmptiesTheLedgerAndItsHistories() throws SQLException {
    List<String> tables = tables();
    for (String table : tables) {
      for (String write :
          List.of(
              "UPDATE %s SET %s".formatted(table, aColumnOf(table)),
              "DELETE FROM " + table,
              "INSERT INTO %s DEFAULT VALUES".formatted(table),
              "TRUNCATE " + table,
              "DROP TABLE " + table,
              "ALTER TABLE " + table + " DISABLE TRIGGER ALL")) {
        assertThat(refusal(SOMEBODY, "because", write)).as(write).isEqualTo(NOT_ALLOWED);
      }
    }
    assertThat(tables).hasSizeGreaterThanOrEqualTo(11);
    System.out.printf(
        "application role: %d tables of the ledger, 6 ways each, all refused%n", tables.size());
  }

  @Test
  void takesNoTriggerAndNoTableAway() throws SQLException {
    for (String write :
        List.of(
            "TRUNCATE organization CASCADE",
            "ALTER TABLE organization DISABLE TRIGGER remember_update",
            "DROP TRIGGER remember_update ON organization",
            "SET session_replication_role = replica",
            "CREATE OR REPLACE FUNCTION write_event() RETURNS trigger LANGUAGE plpgsql AS"
                + " 'BEGIN RETURN NULL; END'",
            "SELECT keep_history('organization', 0)",
            "SELECT lay_history('organization')",
            "SELECT remember('kept_answer', 'key')")) {
      assertThat(refusal(SOMEBODY, "because", write)).as(write).isEqualTo(NOT_ALLOWED);
    }
  }

  @Test
  void emptiesNoTableEvenAsItsOwner() throws SQLException {
    try (Connection superuser = suite.database(ServiceName.ALLOCATION)) {
      superuser.setAutoCommit(false);
      role.run(superuser, "SET ROLE allocation_owner");
      assertThat(state(() -> role.run(superuser, "TRUNCATE organization CASCADE")))
          .isEqualTo(RULE_VIOLATED);
      superuser.rollback();
    }
  }

  private String own() {
    return "fund_code = '" + fund.code() + "'";
  }

  private String refusal(String actor, String reason, String write) throws SQLException {
    try (Connection connection = role.connect()) {
      String state =
          state(() -> {
            role.because(connection, actor, reason);
            role.run(connection, write);
          });
      connection.rollback();
      return state;
    }
  }

  private List<String> tables() {
    try (var books = new Books(suite)) {
      Stream.Builder<String> tables = Stream.builder();
      books.each(TABLES, row -> tables.add(row.getString(1)));
      return tables.build().toList();
    }
  }

  /** The last column, set to what it is. */
  private String aColumnOf(String table) {
    try (var books = new Books(suite)) {
      String column = books.one(LAST_COLUMN, String.class, table);
      return column + " = " + column;
    }
  }

  private static String state(Attempt attempt) {
    try {
      attempt.run();
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  @FunctionalInterface
  private interface Attempt {
    void run() throws SQLException;
  }
}
