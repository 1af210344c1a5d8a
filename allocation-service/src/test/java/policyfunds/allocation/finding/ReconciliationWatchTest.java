package policyfunds.allocation.finding;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

/** What a look at the open funds tells whoever watches. */
@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ReconciliationWatchTest {

  private static final String OFFICIAL = "GD-IIT-2020";
  private static final String APPROVER = Tokens.named("approver", "approver", "440000");
  private static final String ZHONGSHAN =
      "/api/v1/allocations?year=2020&regionCode=442000&directionCode=ENTERPRISE_SURVEY";

  @Inject ReconciliationWatch watch;
  @Inject MeterRegistry meters;

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void tellsOfEachOpenFundThatItReconciles() {
    watch.look();

    assertThat(failed()).containsEntry(OFFICIAL, 0L).containsKey(Api.FUND);
  }

  @Test
  void tellsHowManyChecksFailAndThatTheyHoldAgain() {
    var row = given().get(ZHONGSHAN).jsonPath();
    String amount = row.getString("items[0].amountWan");
    String path = "allocations/" + row.getLong("items[0].id");

    change(path, amount + (amount.contains(".") ? "5" : ".05"));
    watch.look();
    Map<String, Long> amended = failed();
    change(path, amount);
    watch.look();

    assertThat(amended).containsEntry(OFFICIAL, 3L);
    assertThat(failed()).containsEntry(OFFICIAL, 0L);
  }

  @Test
  void saysNothingOfAFundThatTakesNoChange() {
    status("LOCKED");
    try {
      watch.look();

      assertThat(failed()).containsKey(OFFICIAL).doesNotContainKey(Api.FUND);
    } finally {
      status("OPEN");
    }
  }

  private Map<String, Long> failed() {
    return meters.get("policyfunds.reconciliation.failed.checks").gauges().stream()
        .collect(
            Collectors.toMap(
                gauge -> gauge.getId().getTag("fund"), ReconciliationWatchTest::valueOf));
  }

  private static long valueOf(Gauge gauge) {
    return Math.round(gauge.value());
  }

  private static void status(String status) {
    String path = "funds/" + Api.FUND;
    Api.put(
            APPROVER,
            path + "/status",
            Api.tag(path),
            "{\"status\":\"%s\",\"reason\":\"a test\"}".formatted(status))
        .statusCode(200);
  }

  private static void change(String path, String amount) {
    Api.patch(
            Api.PROVINCE,
            path,
            Api.tag(path),
            "{\"amountWan\":%s,\"reason\":\"a test\"}".formatted(amount))
        .statusCode(200);
  }
}
