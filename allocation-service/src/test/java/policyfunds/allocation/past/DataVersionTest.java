package policyfunds.allocation.past;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Sealing;
import policyfunds.kernel.testing.Tokens;

/** What an answer says of the version of the data that it rests on. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class DataVersionTest {

  private static final String SUMMARIES = "/api/v1/region-parts?year=2020";
  private static final String WAITING =
      "select 1 from pg_locks where not granted and relation = cast('allocation' as regclass)";

  @Inject EntityManager database;
  @Inject Ledger ledger;

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SUMMARIES,
        SUMMARIES + "&include=findings",
        "/api/v1/region-parts/440100?year=2020",
        "/api/v1/region-parts/440000?year=2020",
        "/api/v1/findings?year=2020"
      })
  void isTheNumberOfEventsThatTheLedgerHolds(String request) {
    Api.organization(Api.PROVINCE, "版本测试单位" + request.hashCode(), "OTHER", null);
    long unsealed = held();

    assertThat(version(given().get(request))).isEqualTo(unsealed);
    Sealing.instant();
    assertThat(version(given().get(request))).isEqualTo(unsealed).isEqualTo(held());
  }

  @Test
  void isOneMoreAfterEachEvent() {
    Api.item(81);
    long before = version(given().get(SUMMARIES));

    String path =
        "allocations/"
            + Api.post(Api.GUANGZHOU, "allocations", Api.allocation(81, "7"))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getLong("id");
    long booked = version(given().get(SUMMARIES));
    Api.delete(Api.GUANGZHOU, path, Api.tag(path)).statusCode(204);

    assertThat(booked).isEqualTo(before + 1);
    assertThat(version(given().get(SUMMARIES))).isEqualTo(before + 2);
  }

  @Test
  void isThePositionOfThePastThatWasAskedFor() {
    String before = Sealing.instant();
    long then = held();
    Api.organization(Api.PROVINCE, "版本测试另一单位", "OTHER", null);
    Sealing.instant();

    Response past = given().queryParam("asOf", before).get(SUMMARIES + "&include=findings");

    assertThat(version(past)).isEqualTo(then).isLessThan(held());
    assertThat(past.header("Ledger-Position")).isEqualTo(past.header("Ledger-Events"));
  }

  @Test
  void isTheFirstThatWasSeenWhereOthersWriteWhileTheRowsAreRead() throws Exception {
    long before = held();
    try (ExecutorService background = Executors.newSingleThreadExecutor()) {
      QuarkusTransaction.begin();
      ledger.loading("a test");
      execute("lock table allocation in access exclusive mode");
      execute("insert into organization (name, kind) values ('版本测试第三单位', 'OTHER')");
      Future<Response> answer =
          background.submit(() -> given().get(SUMMARIES + "&include=findings"));
      while (!answer.isDone() && database.createNativeQuery(WAITING).getResultList().isEmpty()) {
        Thread.sleep(10);
      }
      QuarkusTransaction.commit();

      assertThat(version(answer.get())).isEqualTo(before);
    }
    assertThat(held()).isEqualTo(before + 1);
  }

  private void execute(String sql) {
    database.createNativeQuery(sql).executeUpdate();
  }

  @Test
  void isToldToBrowsers() {
    given()
        .header("Origin", "http://127.0.0.1:5173")
        .get(SUMMARIES)
        .then()
        .header("Access-Control-Expose-Headers", containsString("Ledger-Position,Ledger-Events"));
  }

  private static long held() {
    JsonPath head = given().get("/api/v1/ledger").jsonPath();
    return head.getLong("position") + head.getLong("unsealed");
  }

  private static long version(Response answer) {
    answer.then().statusCode(200);
    return Long.parseLong(answer.header("Ledger-Events"));
  }
}
