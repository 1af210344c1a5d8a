package policyfunds.allocation.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.HistoryCatalogue;
import policyfunds.kernel.testing.RealPostgres;

/** No table is without its history, and one that were would be found. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class HistoryCatalogueTest {

  @Test
  void findsNoTableWithoutHistory() throws SQLException {
    try (HistoryCatalogue catalogue = HistoryCatalogue.open()) {
      assertThat(catalogue.tables())
          .containsExactly(
              "allocation",
              "budget_item",
              "fund_year",
              "organization",
              "source_document",
              "source_table",
              "stated_total");
      assertThat(catalogue.findings()).isEmpty();
    }
  }

  @Test
  void findsATableThatNobodyRemembers() throws SQLException {
    try (HistoryCatalogue catalogue = HistoryCatalogue.open()) {
      assertThat(catalogue.findingsAfter("CREATE TABLE stray (id bigint PRIMARY KEY)"))
          .containsExactly(
              "stray is remembered by no ledger",
              "stray has no trigger raise_version",
              "stray has no trigger refuse_truncate",
              "stray has no trigger remember_delete",
              "stray has no trigger remember_insert",
              "stray has no trigger remember_update",
              "stray has no history",
              "stray.id is not in its history as bigint",
              "stray is not seen as of an instant with its columns in their order",
              "stray is found btree (id), its history is not");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE allocation ADD colour text|allocation.colour is not in its history as text",
        "ALTER TABLE allocation ADD colour text|"
            + "allocation is not seen as of an instant with its columns in their order",
        "ALTER TABLE history.stated_total RENAME value_wan TO value|"
            + "stated_total.value_wan is not in its history as numeric(20,6)",
        "DROP VIEW as_of.stated_total; ALTER TABLE history.stated_total ALTER value_wan TYPE text|"
            + "stated_total.value_wan is not in its history as numeric(20,6)",
        "CREATE INDEX ON organization (region_code, kind)|"
            + "organization is found btree (region_code, kind), its history is not",
        "DROP INDEX history.budget_item_fund_code_sequence_from_position_idx|"
            + "budget_item is found btree (fund_code, sequence, from_position), its history is not",
        "ALTER TABLE fund_year DISABLE TRIGGER remember_update|"
            + "fund_year has no trigger remember_update",
        "DROP TRIGGER raise_version ON source_table|source_table has no trigger raise_version",
        "DROP VIEW as_of.fund_year|"
            + "fund_year is not seen as of an instant with its columns in their order",
        "DELETE FROM ledger_entity WHERE name = 'organization'|"
            + "organization is remembered by no ledger",
      })
  void findsWhatIsWanting(String sql, String finding) throws SQLException {
    try (HistoryCatalogue catalogue = HistoryCatalogue.open()) {
      assertThat(catalogue.findingsAfter(sql)).contains(finding);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ALTER TABLE allocation ADD colour text; SELECT lay_history('allocation')",
        "CREATE INDEX ON organization (region_code, kind); SELECT lay_history('organization')",
        "CREATE TABLE stray (id bigint PRIMARY KEY, version integer NOT NULL DEFAULT 1);"
            + " SELECT remember('stray', 'id')",
      })
  void findsNothingWhereHistoryWasLaid(String sql) throws SQLException {
    try (HistoryCatalogue catalogue = HistoryCatalogue.open()) {
      assertThat(catalogue.findingsAfter(sql)).isEmpty();
    }
  }
}
