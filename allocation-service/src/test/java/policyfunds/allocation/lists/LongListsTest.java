package policyfunds.allocation.lists;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.testing.CsvList;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** A list is never cut without a word, and nothing in it runs. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class LongListsTest {

  private static final String REQUEST = "/api/v1/organizations?kind=ASSOCIATION&regionCode=445100";

  @Inject EntityManager database;
  @Inject Ledger ledger;

  @Test
  void holdsEveryRowUpToTheBound() {
    layOut(PageRequest.LARGEST_CSV);

    CsvList all = CsvList.of(REQUEST, "zh-CN");

    assertThat(all.rows()).hasSize(PageRequest.LARGEST_CSV);
    assertThat(all.header("Row-Count")).isEqualTo("10000");
    assertThat(all.header("Total-Count")).isEqualTo("10000");
    assertThat(all.header("Link")).isNull();
  }

  @Test
  void tellsWhereTheRestIs() {
    layOut(PageRequest.LARGEST_CSV + 1);
    CsvList first = CsvList.of(REQUEST, "zh-CN");
    String next = REQUEST + "&page=2";

    CsvList second = CsvList.of(next, "zh-CN");

    assertThat(first.header("Row-Count")).isEqualTo("10000");
    assertThat(first.header("Total-Count")).isEqualTo("10001");
    assertThat(first.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
    assertThat(second.rows()).hasSize(1);
    assertThat(second.header("Row-Count")).isEqualTo("1");
    assertThat(second.header("Link")).isNull();
    assertThat(first.rows()).doesNotContain(second.rows().getFirst());
  }

  @Test
  void answersACrowdInTurnAndKeepsNoTurn() throws Exception {
    layOut(3000);
    Callable<Integer> one =
        () -> given().accept("text/csv").get(REQUEST).then().extract().statusCode();

    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> answer : crowd.invokeAll(Collections.nCopies(20, one))) {
        statuses.add(answer.get());
      }
    }

    assertThat(statuses).isSubsetOf(200, 503).contains(200);
    assertThat(one.call()).isEqualTo(200);
    assertThat(one.call()).isEqualTo(200);
    assertThat(one.call()).isEqualTo(200);
  }

  @Test
  void keepsNamesFromRunningAsFormulas() {
    layOut(1);

    CsvList csv = CsvList.of(REQUEST, "zh-CN");

    assertThat(csv.rows().getFirst())
        .containsEntry("name", "'=1+1,\"甲\"\n乙")
        .containsEntry("kindName", "协会");
  }

  private void layOut(int organizations) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("long-lists");
          database
              .createNativeQuery(
                  """
                  INSERT INTO organization (name, kind, region_code)
                  SELECT '=1+' || n || ',"甲"' || chr(10) || '乙', 'ASSOCIATION', '445100'
                  FROM generate_series(1, :many) n
                  """)
              .setParameter("many", organizations)
              .executeUpdate();
        });
  }

  @AfterEach
  void clear() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("long-lists");
          database
              .createNativeQuery(
                  "DELETE FROM organization WHERE region_code = '445100'"
                      + " AND kind = 'ASSOCIATION'")
              .executeUpdate();
        });
  }
}
