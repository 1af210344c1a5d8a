package policyfunds.task.writes;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.Tokens;

/** A fund that no document distributes, for one test to write to. */
@ApplicationScoped
public class OwnFund {

  public static final String FUND = "/api/v1/funds/TEST-2041";
  public static final String KEY = "TEST-2041:ENTERPRISE_SURVEY:440100:1";
  public static final String TASK = "/api/v1/policy-tasks/" + KEY;
  public static final String BODY =
      """
      {"name": "数据采集", "requirement": "按时按质完成", "nature": "BINDING",
       "implementationMode": "WORK_FUND", "standard": "详见通知",
       "workload": {"kind": "NUMERIC", "value": 12345678901234.123456, "unit": "家次"},
       "windowStart": "2041-01-01", "windowEnd": "2041-11-30", "reason": "新任务"}
      """;

  private final EntityManager database;
  private final Ledger ledger;

  OwnFund(EntityManager database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  public void open() {
    as(Tokens.administrator())
        .contentType("application/json")
        .body("{\"name\": \"某资金\", \"year\": 2041, \"regionCode\": \"440000\", \"reason\": \"设立\"}")
        .put(FUND)
        .then()
        .statusCode(201);
  }

  /** Takes it away again with all that rests on it, whether it is locked or not. */
  public void remove() {
    execute("delete from policy_task where fund_code = 'TEST-2041'");
    execute("delete from fund_year where fund_code = 'TEST-2041'");
  }

  public void lock() {
    as(Tokens.approver("440000"))
        .header("If-Match", "*")
        .contentType("application/json")
        .body("{\"status\": \"LOCKED\", \"reason\": \"年度结束\"}")
        .put(FUND + "/status")
        .then()
        .statusCode(200);
  }

  public void execute(String sql) {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("某文件");
          database.createNativeQuery(sql).executeUpdate();
        });
  }

  /** Version, act, actor and reason of the last events of the one task, oldest first. */
  public List<String> lastEvents(int number) {
    List<?> events =
        QuarkusTransaction.requiringNew()
            .call(() ->
                database
                    .createNativeQuery(
                        "select version || ' ' || act || ' ' || actor || ' ' || reason"
                            + " from ledger_event"
                            + " where entity = 'policy_task' and key = :key order by id desc",
                        String.class)
                    .setParameter("key", KEY)
                    .setMaxResults(number)
                    .getResultList());
    return events.reversed().stream().map(String::valueOf).toList();
  }

  public static RequestSpecification as(String token) {
    return given().header("Accept-Language", "en").auth().oauth2(token);
  }

  public static RequestSpecification asEditor() {
    return as(Tokens.editor("440100"));
  }

  public static Response put(String body) {
    return asEditor().contentType("application/json").body(body).put(TASK);
  }

  public static Response patch(String body, String ifMatch) {
    return asEditor()
        .header("If-Match", ifMatch)
        .contentType("application/merge-patch+json")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .patch(TASK);
  }
}
