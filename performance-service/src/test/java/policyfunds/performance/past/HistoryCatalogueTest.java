package policyfunds.performance.past;

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
          .containsExactly(
              "fund_year",
              "indicator",
              "indicator_target",
              "performance_goal",
              "source_document",
              "source_table");
      assertThat(catalogue.findings()).isEmpty();
    }
  }

  @Test
  void findsAColumnThatNoHistoryKeeps() throws SQLException {
    try (HistoryCatalogue catalogue = HistoryCatalogue.open()) {
      assertThat(catalogue.findingsAfter("ALTER TABLE indicator_target ADD colour text"))
          .containsExactly(
              "indicator_target.colour is not in its history as text",
              "indicator_target is not seen as of an instant with its columns in their order");
    }
  }
}
