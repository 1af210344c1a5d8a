package policyfunds.task.past;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
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
          .containsExactly("fund_year", "policy_task", "source_document", "source_table");
      assertThat(catalogue.findings()).isEmpty();
    }
  }

  @Test
  void findsAColumnThatNoHistoryKeeps() throws SQLException {
    try (HistoryCatalogue catalogue = HistoryCatalogue.open()) {
      assertThat(catalogue.findingsAfter("ALTER TABLE policy_task ADD colour text"))
          .containsExactly(
              "policy_task.colour is not in its history as text",
              "policy_task is not seen as of an instant with its columns in their order");
    }
  }
}
