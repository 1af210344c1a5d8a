package policyfunds.performance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.StatementCount;

/** The number of statements does not grow with the rows, and stays small. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
class StatementsTest {

  private static final int MOST = 6;
  private static final String CROWDED = "SOME-2999:R:ENTERPRISE_SURVEY:440100";

  @Inject EntityManager entities;
  @Inject SessionFactory sessions;
  @Inject Ledger ledger;

  @BeforeEach
  void layOutAThousandIndicators() {
    execute(
        """
        INSERT INTO source_document (id, title, region_code, fiscal_year, digest)
          VALUES ('999999-2999', '某文件', '440000', 2999, repeat('0', 64))
        """,
        """
        INSERT INTO fund_year (fund_code, fund_name, region_code, fiscal_year, document_id)
          VALUES ('SOME-2999', '某资金', '440000', 2999, '999999-2999')
        """,
        """
        INSERT INTO performance_goal (goal_key, fund_code, position, kind, name, region_code,
            direction_code, text, item_sequences, sources)
          VALUES ('SOME-2999:R:ENTERPRISE_SURVEY:440100', 'SOME-2999', 1, 'REGIONAL', '某表',
            '440100', 'ENTERPRISE_SURVEY', '某目标', '{}', '{}')
        """,
        """
        INSERT INTO indicator (goal_key, ordinal, level2, category, name, unit, aggregation,
            sources)
          SELECT 'SOME-2999:R:ENTERPRISE_SURVEY:440100', n, '数量指标', 'QUANTITY', '某指标', '次',
            'SUM', '{}'
          FROM generate_series(1, 1000) n
        """,
        """
        INSERT INTO indicator_target (goal_key, ordinal, span, as_written, kind, operator, value,
            unit, parts, warnings, source)
          SELECT goal_key, ordinal, 'ANNUAL', '3次', 'NUMERIC', 'UNSPECIFIED', 3, '次', '[]', '[]',
            '{"document":"999999-2999","annex":5,"table":"5-1","row":1,"column":1,
              "asWritten":"3次","amended":false,"synthetic":true}'
          FROM indicator WHERE goal_key LIKE 'SOME-2999:%'
        """);
  }

  @AfterEach
  void takeThemAwayAgain() {
    execute(
        "DELETE FROM indicator_target WHERE goal_key LIKE 'SOME-2999:%'",
        "DELETE FROM indicator WHERE goal_key LIKE 'SOME-2999:%'",
        "DELETE FROM performance_goal WHERE fund_code = 'SOME-2999'",
        "DELETE FROM fund_year WHERE fund_code = 'SOME-2999'",
        "DELETE FROM source_document WHERE id = '999999-2999'");
  }

  @Test
  void answersAThousandIndicatorsOfOneRegionWithAsManyStatementsAsFive() {
    long five = statements("/api/v1/region-parts/445300?year=2020");

    assertThat(five).isBetween(1L, (long) MOST);
    assertThat(statements("/api/v1/region-parts/440100?year=2020")).isEqualTo(five);
    assertThat(statements("/api/v1/region-parts/440000?year=2020")).isEqualTo(five);
    assertThat(statements("/api/v1/region-parts/440100?year=2999")).isEqualTo(five);
    given()
        .get("/api/v1/region-parts/440100?year=2999")
        .then()
        .body("goals[0].indicators", hasSize(1000))
        .body("figures", hasSize(1001));
  }

  @Test
  void summarisesAllRegionsWithAConstantNumberOfStatements() {
    long few = statements("/api/v1/region-parts?year=2020");

    assertThat(few).isBetween(1L, (long) MOST);
    assertThat(statements("/api/v1/region-parts?year=2999")).isEqualTo(few);
  }

  @Test
  void raisesFindingsOnceWithFewStatementsForAnyNumberOfIndicators() {
    String findings = "/api/v1/findings?year=2999";
    long before = sessions.getStatistics().getPrepareStatementCount();
    given().get(findings).then().statusCode(200).body("total", greaterThan(2));
    long raised = sessions.getStatistics().getPrepareStatementCount() - before;

    // the ledger is sealed meanwhile, in some runs
    assertThat(raised).isBetween(4L, 20L);
    assertThat(statements(findings)).isBetween(1L, 3L);
    assertThat(statements("/api/v1/findings?year=2020")).isEqualTo(statements(findings));
  }

  @Test
  void listsAnyNumberOfTargetsWithAConstantNumberOfStatements() {
    long few = statements("/api/v1/indicator-targets?year=2020&pageSize=1");

    assertThat(few).isBetween(1L, (long) MOST);
    assertThat(statements("/api/v1/indicator-targets?year=2999&pageSize=500&sort=-value"))
        .isEqualTo(few);
    given()
        .get("/api/v1/indicator-targets?year=2999&pageSize=500&page=2")
        .then()
        .body("items", hasSize(500))
        .body("total", equalTo(1000));
  }

  @Test
  void listsGoalsWithoutLoadingTheirIndicators() {
    long loaded = loaded("/api/v1/performance-goals?year=2999");

    assertThat(loaded).isLessThan(10);
    assertThat(statements("/api/v1/performance-goals?year=2999"))
        .isEqualTo(statements("/api/v1/performance-goals?year=2020&pageSize=500"));
  }

  @Test
  void showsAGoalOfAnySizeWithThreeStatements() {
    assertThat(statements("/api/v1/performance-goals/GD-IIT-2020:P:1")).isEqualTo(3);
    assertThat(statements("/api/v1/performance-goals/" + CROWDED)).isEqualTo(3);
  }

  private long statements(String request) {
    return StatementCount.leastDuring(sessions, () -> given().get(request).then().statusCode(200));
  }

  private long loaded(String request) {
    long before = sessions.getStatistics().getEntityLoadCount();
    given().get(request).then().statusCode(200);
    return sessions.getStatistics().getEntityLoadCount() - before;
  }

  private void execute(String... statements) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("999999-2999");
          for (String sql : statements) {
            entities.createNativeQuery(sql).executeUpdate();
          }
        });
  }
}
