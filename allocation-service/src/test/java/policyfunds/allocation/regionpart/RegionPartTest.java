package policyfunds.allocation.regionpart;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.UserTransaction;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.StatementCount;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class RegionPartTest {

  private static final String CROWDED = "440200";

  @Inject SessionFactory sessions;
  @Inject EntityManager entities;
  @Inject UserTransaction transaction;

  @Test
  void tellsWhatACityHas() {
    given()
        .get("/api/v1/region-parts/440100?year=2020")
        .then()
        .statusCode(200)
        .body("region.name", equalTo("广州市"))
        .body("allocations", hasSize(2))
        .body("figures.find { it.code == 'FUND_TOTAL' }.value", equalTo(5601))
        .body("figures.find { it.code == 'CITIES_TOTAL' }.value", equalTo(2519))
        .body("figures.find { it.code == 'ALLOCATED_RANK' }.value", equalTo(1));
  }

  @Test
  void tellsWhatTheProvinceKeeps() {
    given()
        .get("/api/v1/region-parts/440000?year=2020")
        .then()
        .statusCode(200)
        .body("allocations", hasSize(9))
        .body("budgetItems", hasSize(10))
        .body("statedTotals", hasSize(4))
        .body("figures.find { it.code == 'PROVINCE_TOTAL' }.value", equalTo(3082))
        .body("figures.findAll { it.code == 'KIND_TOTAL' }.value", contains(2519, 782, 2200, 100));
  }

  @Test
  void listsTheProvinceAndItsCitiesInDocumentOrder() {
    given()
        .get("/api/v1/region-parts?year=2020")
        .then()
        .statusCode(200)
        .body("regions", hasSize(22))
        .body("regions[0].region.code", equalTo("440000"))
        .body("regions[1].region.code", equalTo("440100"))
        .body("regions[2].region.code", equalTo("440300"))
        .body("regions[21].region.code", equalTo("445300"));
  }

  @Test
  void sumsWhatEachRecipientHasInTheProvinceAndInTheCities() {
    String province = "regions[0].figures.findAll { it.code == 'RECIPIENT_TOTAL' }";
    String all = "regions.figures.flatten().findAll { it.code == 'RECIPIENT_TOTAL' }";

    given()
        .get("/api/v1/region-parts?year=2020")
        .then()
        .statusCode(200)
        .body(
            province + ".subject",
            contains("广东省工业和信息化厅", "阿里云计算有限公司", "广东省广轻控股集团有限公司", "广东省工艺美术协会"))
        .body(province + ".value", contains(782, 300, 1900, 100))
        .body(province + ".cellCount", contains(6, 1, 1, 1))
        .body(province + "[0].cells.asWritten", contains("125", "65", "75", "217", "150", "150"))
        .body(
            "regions[1].figures.find { it.code == 'RECIPIENT_TOTAL' }.subject",
            equalTo("广州市工业和信息化主管部门"))
        .body("regions[1].figures.find { it.code == 'RECIPIENT_TOTAL' }.cellCount", equalTo(2))
        .body(all, hasSize(25))
        .body(all + ".sum { new BigDecimal(it.value.toString()) }.intValueExact()", equalTo(5601));
  }

  @Test
  void asksTheDatabaseAsOftenForAThousandRowsAsForOne() throws Exception {
    fill(CROWDED);
    long small = statements("445300");
    long large = statements("440100");
    long crowded = statements(CROWDED);

    assertThat(small).isLessThanOrEqualTo(6).isEqualTo(large).isEqualTo(crowded);
    assertThat(statements("440000")).isLessThanOrEqualTo(6);
    empty();
  }

  private long statements(String regionCode) {
    return StatementCount.leastDuring(
        sessions,
        () ->
            given()
                .get("/api/v1/region-parts/" + regionCode + "?year=2020")
                .then()
                .statusCode(200));
  }

  private void fill(String regionCode) throws Exception {
    transaction.begin();
    sql(
        "insert into organization (name, kind) select 'generated ' || n, 'OTHER'"
            + " from generate_series(1, 1000) n");
    sql(
        "insert into allocation (fund_code, item_sequence, organization_id, region_code, amount_wan,"
            + " sources) select 'GD-IIT-2020', 1, id, '"
            + regionCode
            + "', 1, '{}' from organization"
            + " where name like 'generated %'");
    transaction.commit();
    given()
        .get("/api/v1/region-parts/" + regionCode + "?year=2020")
        .then()
        .body("allocations", hasSize(1001));
  }

  private void empty() throws Exception {
    transaction.begin();
    sql(
        "delete from allocation where organization_id in"
            + " (select id from organization where name like 'generated %')");
    sql("delete from organization where name like 'generated %'");
    transaction.commit();
  }

  private void sql(String statement) {
    entities
        .createNativeQuery(
            "select set_config('policyfunds.actor', 'test', true),"
                + " set_config('policyfunds.reason', 'a crowded city', true)")
        .getSingleResult();
    entities.createNativeQuery(statement).executeUpdate();
  }
}
