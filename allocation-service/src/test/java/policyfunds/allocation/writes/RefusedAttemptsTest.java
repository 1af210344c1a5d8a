package policyfunds.allocation.writes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** Who tried what in vain, and why, as lines of the log. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class RefusedAttemptsTest {

  private static final Logger REFUSED = Logger.getLogger("policyfunds.refused");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler listener = new Listener();

  @BeforeEach
  void listen() {
    Api.prepare();
    Api.item(40);
    REFUSED.addHandler(listener);
  }

  @AfterEach
  void leave() {
    REFUSED.removeHandler(listener);
  }

  @Test
  void eachIsALineWithWhoAndWhy() {
    Api.post("no-token", "allocations", Api.allocation(40, "1")).statusCode(401);
    assertThat(lines).hasSize(1);
    assertThat(lines.removeFirst())
        .startsWith("401 UNAUTHENTICATED: POST /api/v1/allocations by nobody known: ");

    Api.post(Tokens.named("li.na", "editor", "440300"), "allocations", Api.allocation(40, "1"))
        .statusCode(403);
    assertThat(lines.removeFirst())
        .startsWith("403 FORBIDDEN: POST /api/v1/allocations by li.na: ");

    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(40, "1")).statusCode(201);
    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(40, "1")).statusCode(409);
    assertThat(lines.removeFirst())
        .startsWith("409 ALREADY_EXISTS: POST /api/v1/allocations by guangzhou-editor: ");

    String item = "budget-items/" + Api.FUND + ":40";
    Api.patch(Api.PROVINCE, item, "\"9.x\"", "{\"name\":\"改\",\"reason\":\"test\"}")
        .statusCode(412);
    assertThat(lines.removeFirst())
        .startsWith("412 PRECONDITION_FAILED: PATCH /api/v1/budget-items/TEST-2031")
        .contains("40 by province-editor: ");
    assertThat(lines).isEmpty();
  }

  @Test
  void whatIsRefusedForItsFormIsNoAttempt() {
    Api.as(Api.GUANGZHOU).get("/api/v1/allocations?colour=red").then().statusCode(400);
    Api.as(Api.GUANGZHOU).get("/api/v1/allocations/999999999").then().statusCode(404);
    assertThat(lines).isEmpty();
  }

  @Test
  void nobodyForgesALine() {
    Api.as(Tokens.named("li\nna", "reader", "440300"))
        .delete("/api/v1/allocations/1%0D%0A200%20OK?reason=x")
        .then()
        .statusCode(403);
    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).contains(" by li na: ").doesNotContain("\n", "\r");
  }

  /** Keeps what is said. */
  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord line) {
      lines.add(ExtLogRecord.wrap(line).getFormattedMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
