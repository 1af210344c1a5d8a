package policyfunds.allocation.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ChangesTest {

  /** Three tables of some 800 KB each, of digits that no packing makes much smaller. */
  private static final String LARGE =
      "insert into source_table (document_id, table_id, position, caption, closing, cells, spans)"
          + " select '440000-2020', '99-' || i, 900 + i,"
          + " (select string_agg(md5(i || ' ' || n), '') from generate_series(1, 25000) n),"
          + " '', '[]', '[]' from generate_series(1, 3) i";

  @Inject DataSource database;

  @Test
  void endsAStretchWhereItsRowsGrowTooLarge() throws SQLException {
    long head = head();
    write(LARGE);
    Sealing.instant();
    try {
      long next = changes(head).body("items", hasSize(2)).extract().jsonPath().getLong("next");
      assertThat(next).isEqualTo(head + 2);
      changes(next).body("items", hasSize(1)).body("next", equalTo((int) head + 3));
    } finally {
      write("delete from source_table where table_id like '99-%'");
      Sealing.instant();
    }
    // what was withdrawn is read as well, if not shown
    changes(head + 3)
        .body("items", hasSize(2))
        .body("items.findAll { it.data != null }", hasSize(0))
        .body("items[0].type", equalTo("policyfunds.source-table.withdrawn"));
  }

  @ParameterizedTest
  @CsvSource({
    "after=-1, 400, PARAMETER_MALFORMED",
    "after=x, 400, PARAMETER_MALFORMED",
    "after=999999999, 404, POSITION_UNKNOWN",
    "limit=0, 400, PAGE_OUT_OF_RANGE",
    "limit=1001, 400, PAGE_OUT_OF_RANGE"
  })
  void refusesWhatIsNoPlaceInIt(String query, int status, String code) {
    given().get("/api/v1/changes?" + query).then().statusCode(status).body("code", equalTo(code));
  }

  private static long head() {
    Sealing.instant();
    return given().get("/api/v1/ledger").jsonPath().getLong("position");
  }

  private static ValidatableResponse changes(long after) {
    return given().get("/api/v1/changes?limit=100&after=" + after).then().statusCode(200);
  }

  private void write(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(
          "select set_config('policyfunds.actor', 'clerk', true),"
              + " set_config('policyfunds.reason', 'test', true)");
      statement.execute(sql);
      connection.commit();
    }
  }
}
