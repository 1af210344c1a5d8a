package policyfunds.allocation.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RenamedOrganizationsTest {

  @Inject EntityManager database;

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void keepsTheRowsOfAnOrganizationThatWasRenamed() {
    Handed held = of(2071);
    held.take().statusCode(200);
    List<Integer> ids = ids(held);
    rename("甲厅2071", "B2071");
    rename("丙公司2071", "C2071");
    rename("珠海市甲局2071", "Z2071");

    held.revised("丙项目", "丙二")
        .replacing(held)
        .statusCode(200)
        .body("counts.added", equalTo(0))
        .body("counts.changed", equalTo(1))
        .body("counts.removed", equalTo(0));

    assertThat(ids(held)).isEqualTo(ids);
    allocations(held)
        .body("items.organization", contains("广州市甲局2071", "Z2071", "B2071", "B2071", "C2071"));
    given()
        .get("/api/v1/stated-totals?fund=" + held.fund())
        .then()
        .body("items.organization", hasItem("B2071"));
    assertThat(named("甲厅2071", "丙公司2071", "珠海市甲局2071")).isZero();
  }

  @Test
  void keepsTheRowsOfACityHoweverItIsWritten() {
    Handed held = of(2072);
    held.take().statusCode(200);
    List<Integer> ids = ids(held);

    Handed next = held.revised("广州市甲局2072", "440100").revised("珠海市甲局", "珠海甲局");
    next.replacing(held)
        .statusCode(200)
        .body("counts.added", equalTo(0))
        .body("counts.moved", equalTo(2))
        .body("counts.removed", equalTo(0));
    assertThat(ids(held)).isEqualTo(ids);
    assertThat(named("珠海甲局2072", "440100")).isZero();

    // somebody else altogether
    next.revised("珠海甲局", "珠海市财政局").replacing(next).statusCode(200);
    allocations(held).body("items.organization", hasItem("珠海市财政局2072"));
  }

  @Test
  void keepsApartWhatTheDocumentKeepsApart() {
    Handed held = of(2073);
    held.take().statusCode(200);
    rename("甲厅2073", "B2073");

    held.revised("丙公司2073", "B2073")
        .replacing(held)
        .statusCode(200)
        .body("conflicts.code", hasSize(0));

    given()
        .get("/api/v1/budget-items?fund=" + held.fund())
        .then()
        .body("items.organization", contains("各地市主管部门", "甲厅2073", "甲厅2073", "B2073"));
  }

  private static Handed of(int year) {
    Handed document =
        Handed.of(year)
            .revised("某厅", "甲厅" + year)
            .revised("某公司", "丙公司" + year)
            .revised("市工业和信息化主管部门", "市甲局" + year);
    return new Handed(year, "a", document.annex1(), document.annex2());
  }

  private void rename(String name, String other) {
    long id =
        QuarkusTransaction.requiringNew()
            .call(() ->
                (Long)
                    database
                        .createNativeQuery(
                            "select id from organization where name = :name", Long.class)
                        .setParameter("name", name)
                        .getSingleResult());
    Api.patch(
            Api.PROVINCE,
            "organizations/" + id,
            "*",
            "{\"name\":\"%s\",\"reason\":\"renamed\"}".formatted(other))
        .statusCode(200);
  }

  private long named(String... names) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery(
                        "select count(*) from organization where name = any(:names)", Long.class)
                    .setParameter("names", names)
                    .getSingleResult());
  }

  private static ValidatableResponse allocations(Handed document) {
    return given().get("/api/v1/allocations?fund=" + document.fund()).then().statusCode(200);
  }

  private static List<Integer> ids(Handed document) {
    return allocations(document).extract().path("items.id");
  }
}
