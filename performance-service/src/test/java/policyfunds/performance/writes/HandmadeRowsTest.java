package policyfunds.performance.writes;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static policyfunds.performance.writes.HandmadeFund.CITY_GOAL;
import static policyfunds.performance.writes.HandmadeFund.CITY_TARGET;
import static policyfunds.performance.writes.HandmadeFund.CODE;
import static policyfunds.performance.writes.HandmadeFund.GOALS;
import static policyfunds.performance.writes.HandmadeFund.PROJECT_GOAL;
import static policyfunds.performance.writes.HandmadeFund.editor;
import static policyfunds.performance.writes.HandmadeFund.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What is told of rows that no document holds, or holds otherwise. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class HandmadeRowsTest {

  @Inject EntityManager entities;
  @Inject Ledger ledger;

  @BeforeEach
  void make() {
    HandmadeFund.make();
  }

  @AfterEach
  void takeAway() {
    HandmadeFund.takeAway();
  }

  @Test
  void marksTheCellOfWhatWasChanged() {
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET);
    comeFromADocument("indicator_target", "source", "%s");
    comeFromADocument("indicator", "sources", "{\"name\":%s,\"level2\":%<s}");

    patch(editor()).header("If-Match", "*").body(Noun.TARGET.patch("5.5万家次")).patch(CITY_TARGET);
    patch(editor())
        .header("If-Match", "*")
        .body("{\"level2\":\"质量指标\",\"reason\":\"更正\"}")
        .patch(CITY_GOAL + "/indicators/1")
        .then()
        .statusCode(200)
        .body("sources.level2.amended", equalTo(true))
        .body("sources.name.amended", equalTo(false))
        .body("targets[0].sources.target.amended", equalTo(true))
        .body("targets[0].sources.target.asWritten", equalTo("≥90%"))
        .body("targets[0].asWritten", equalTo("5.5万家次"));
  }

  @Test
  void tellsOfHandmadeRowsWithoutCells() {
    HandmadeFund.create(CITY_TARGET, Bodies.TARGET.replace("≥90%", "5500家次"));
    HandmadeFund.create(
        PROJECT_GOAL + "/indicators/1/targets/ANNUAL", Bodies.TARGET.replace("≥90%", "5.4万家次"));

    given()
        .get("/api/v1/region-parts/440100?year=" + HandmadeFund.YEAR)
        .then()
        .statusCode(200)
        .body("document", nullValue())
        .body("figures.code", contains("GOAL_COUNT", "TARGET"))
        .body("figures.value", contains(1, 5500))
        .body("figures.cells", contains(List.of(), List.of()));
    given()
        .get("/api/v1/region-parts?year=" + HandmadeFund.YEAR)
        .then()
        .statusCode(200)
        .body("regions[0].figures.code", hasItem("REQUESTED"));
    given()
        .get("/api/v1/funds/" + CODE + "/reconciliation")
        .then()
        .statusCode(200)
        .body("document", nullValue())
        .body("reconciled", equalTo(false))
        .body("checks.status", contains("HOLDS", "HOLDS", "DIFFERS"))
        .body("checks.right.cells.flatten()", equalTo(List.of()));
    given()
        .get("/api/v1/indicator-targets?fund=" + CODE)
        .then()
        .statusCode(200)
        .body("items.sources", contains(anEmptyMap(), anEmptyMap()));
  }

  private void comeFromADocument(String table, String column, String form) {
    String cell =
        "{\"document\":\"999999-2997\",\"annex\":5,\"table\":\"5-1\",\"row\":1,\"column\":1,"
            + "\"asWritten\":\"≥90%\",\"amended\":false,\"synthetic\":false}";
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("999999-2997");
          entities
              .createNativeQuery(
                  "update %s set version = version + 1, %s = cast(:cell as jsonb)"
                          .formatted(table, column)
                      + " where goal_key = :goal")
              .setParameter("cell", form.formatted(cell))
              .setParameter("goal", CITY_GOAL.substring(GOALS.length()))
              .executeUpdate();
        });
  }
}
