package policyfunds.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.StatementCount;
import policyfunds.kernel.testing.Tokens;

/** The number of statements does not grow with the rows, and stays small. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
@QuarkusTestResource(GeneratedProvince.class)
class StatementsTest {

  private static final int MOST = 6;

  @Inject EntityManager entities;
  @Inject Ledger ledger;
  @Inject SessionFactory sessions;

  @BeforeEach
  void layOutAThousandTasks() {
    execute(
        """
        INSERT INTO source_document (id, title, region_code, fiscal_year, digest)
          VALUES ('990000-2999', '某文件', '990000', 2999, repeat('0', 64))
        """,
        """
        INSERT INTO fund_year (fund_code, fund_name, region_code, fiscal_year, document_id)
          VALUES ('SOME-2999', '某资金', '990000', 2999, '990000-2999')
        """,
        """
        INSERT INTO policy_task (
          fund_code, direction_code, region_code, sequence, name, requirement, nature,
          implementation_mode, standard, workload_value, workload_unit, workload_reference,
          window_start, window_end, sources)
        SELECT 'SOME-2999',
          CASE WHEN n % 2 = 0 THEN 'ENTERPRISE_SURVEY' ELSE 'MANUFACTURING_CLUSTER' END,
          '990100', n, '某任务', '某要求', 'GUIDING', 'OTHER', '某标准',
          CASE WHEN n % 2 = 0 THEN 3 END, CASE n % 4 WHEN 0 THEN '家次' WHEN 2 THEN '份' END,
          CASE WHEN n % 2 = 1 THEN '某合同' END,
          '2999-01-01', '2999-12-31', '{}'
        FROM generate_series(1, 1000) n
        """);
  }

  @AfterEach
  void takeThemAwayAgain() {
    execute(
        "DELETE FROM policy_task WHERE fund_code = 'SOME-2999'",
        "DELETE FROM fund_year WHERE fund_code = 'SOME-2999'",
        "DELETE FROM source_document WHERE id = '990000-2999'");
  }

  @Test
  void answersAThousandRowsOfOneRegionWithAsManyStatementsAsOne() {
    long one = statements("/api/v1/region-parts/445300?year=2020");

    assertThat(one).isBetween(1L, (long) MOST);
    assertThat(statements("/api/v1/region-parts/440100?year=2020")).isEqualTo(one);
    assertThat(statements("/api/v1/region-parts/990100?year=2999")).isEqualTo(one);
    given()
        .get("/api/v1/region-parts/990100?year=2999")
        .then()
        .body("tasks", hasSize(1000))
        .body(figuresBut("TASK_WINDOW") + ".value", equalTo(List.of(500, 500, 500, 750, 750)))
        .body(figuresBut("TASK_WINDOW") + ".unit", equalTo(List.of("项", "项", "项", "份", "家次")))
        .body("figures.findAll { it.code == 'TASK_WINDOW' }", hasSize(1000));
  }

  @Test
  void summarisesAllRegionsWithAConstantNumberOfStatements() {
    long few = statements("/api/v1/region-parts?year=2020");

    assertThat(few).isBetween(1L, (long) MOST);
    assertThat(statements("/api/v1/region-parts?year=2999")).isEqualTo(few);
  }

  @Test
  void listsAnyNumberOfTasksWithAConstantNumberOfStatements() {
    long few = statements("/api/v1/policy-tasks?year=2020&pageSize=1");

    assertThat(few).isBetween(1L, (long) MOST);
    assertThat(statements("/api/v1/policy-tasks?year=2999&pageSize=500&sort=-workload"))
        .isEqualTo(few);
    given()
        .get("/api/v1/policy-tasks?year=2999&pageSize=500&page=2")
        .then()
        .body("items", hasSize(500))
        .body("total", equalTo(1000));
  }

  @Test
  void findsOneTaskWithOneStatement() {
    assertThat(statements("/api/v1/policy-tasks/SOME-2999:ENTERPRISE_SURVEY:990100:1000"))
        .isEqualTo(1);
  }

  private static String figuresBut(String code) {
    return "figures.findAll { it.code != '%s' }".formatted(code);
  }

  private long statements(String request) {
    return StatementCount.leastDuring(sessions, () -> given().get(request).then().statusCode(200));
  }

  private void execute(String... statements) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("990000-2999");
          for (String sql : statements) {
            entities.createNativeQuery(sql).executeUpdate();
          }
        });
  }
}
