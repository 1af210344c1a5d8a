package policyfunds.allocation.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

/** A row of the past names its fund as it was called then. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class PastFundNamesTest {

  private static final String REQUEST = "/api/v1/budget-items?fund=CSV-2998";

  @Inject EntityManager database;
  @Inject Ledger ledger;

  @BeforeEach
  void layOutAFund() {
    execute(
        """
        INSERT INTO fund_year (fund_code, fund_name, region_code, fiscal_year)
          VALUES ('CSV-2998', '旧名', '440000', 2998)
        """,
        "INSERT INTO organization (name, kind) VALUES ('某单位2998', 'OTHER')",
        """
        INSERT INTO budget_item (fund_code, sequence, name, organization_id, sources)
          SELECT 'CSV-2998', 1, '某项目', id, '{}' FROM organization WHERE name = '某单位2998'
        """);
  }

  @Test
  void namesTheFundAsItWasCalledThen() {
    String then = Sealing.instant();
    execute(
        """
        UPDATE fund_year SET fund_name = '新名', version = version + 1
          WHERE fund_code = 'CSV-2998'
        """);

    CsvList past = CsvList.of(REQUEST + "&asOf=" + then, "zh-CN");

    assertThat(past.rows().getFirst()).containsEntry("fundName", "旧名");
    assertThat(CsvList.of(REQUEST, "zh-CN").rows().getFirst()).containsEntry("fundName", "新名");
  }

  @AfterEach
  void clear() {
    execute(
        "DELETE FROM budget_item WHERE fund_code = 'CSV-2998'",
        "DELETE FROM organization WHERE name = '某单位2998'",
        "DELETE FROM fund_year WHERE fund_code = 'CSV-2998'");
  }

  private void execute(String... statements) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("past-fund-names");
          for (String statement : statements) {
            database.createNativeQuery(statement).executeUpdate();
          }
        });
  }
}
