package policyfunds.allocation.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ItemWritesTest {

  private static final String APPROVER = Tokens.approver("440000");
  private static final String CEILING = "{\"ceilingWan\":%s,\"reason\":\"decided\"}";

  @BeforeEach
  void prepare() {
    Api.prepare();
  }

  @Test
  void createsAndChangesByItsKey() {
    Api.item(20);
    String path = "budget-items/" + Api.FUND + ":20";

    Api.put(Api.PROVINCE, path, null, body("改名", "")).statusCode(428);
    Api.put(Api.PROVINCE, path, Api.tag(path), body("改名", ""))
        .statusCode(200)
        .body("name", equalTo("改名"))
        .body("version", equalTo(2));
    Api.patch(Api.PROVINCE, path, Api.tag(path), "{\"name\":\"又改\",\"reason\":\"test\"}")
        .statusCode(200)
        .body("organization", equalTo("测试省级单位"))
        .body("version", equalTo(3));
    Api.put(Api.GUANGZHOU, path, "*", body("改名", "")).statusCode(403);
    Api.put(Api.PROVINCE, "budget-items/" + Api.FUND + ":21", "\"1.x\"", body("新", ""))
        .statusCode(412);
    Api.delete(Api.PROVINCE, path, Api.tag(path)).statusCode(204);
  }

  @Test
  void keepsAllocationsToLeaves() {
    Api.item(22);
    Api.put(Api.PROVINCE, "budget-items/" + Api.FUND + ":23", null, body("子项目", "22"))
        .statusCode(201)
        .body("parentSequence", equalTo(22));

    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(22, "1"))
        .statusCode(409)
        .body("code", equalTo("ITEM_NOT_A_LEAF"));
    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(23, "1")).statusCode(201);
    Api.put(Api.PROVINCE, "budget-items/" + Api.FUND + ":24", null, body("孙项目", "23"))
        .statusCode(409)
        .body("code", equalTo("ITEM_NOT_A_LEAF"));
    String top = "budget-items/" + Api.FUND + ":22";
    Api.put(Api.PROVINCE, top, Api.tag(top), body("环", "22")).statusCode(422);
    Api.put(Api.PROVINCE, top, Api.tag(top), body("无", "999")).statusCode(422);
    Api.delete(Api.PROVINCE, top, "*").statusCode(409).body("code", equalTo("STILL_REFERENCED"));
  }

  @Test
  void keepsToACeilingThatWasDecided() {
    Api.item(25);
    String path = "budget-items/" + Api.FUND + ":25";
    String ceiling = path + "/ceiling";
    Api.put(Api.PROVINCE, ceiling, Api.tag(path), CEILING.formatted(10)).statusCode(403);
    Api.put(Tokens.approver("440100"), ceiling, "*", CEILING.formatted(10)).statusCode(403);
    Api.put(APPROVER, ceiling, Api.tag(path), CEILING.formatted(10))
        .statusCode(200)
        .body("ceilingWan", equalTo(10));

    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(25, "10")).statusCode(201);
    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(25, "0.000001", "MANUFACTURING_CLUSTER"))
        .statusCode(409)
        .body("code", equalTo("ITEM_EXCEEDED"));
    Api.put(APPROVER, ceiling, Api.tag(path), CEILING.formatted("9.999999"))
        .statusCode(409)
        .body("code", equalTo("ITEM_EXCEEDED"));
    Api.delete(APPROVER, ceiling, Api.tag(path)).statusCode(200).body("ceilingWan", nullValue());
    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(25, "0.000001", "MANUFACTURING_CLUSTER"))
        .statusCode(201);
  }

  @Test
  void keepsToACeilingWhateverRaces() throws Exception {
    Api.item(26);
    String path = "budget-items/" + Api.FUND + ":26";
    Api.put(APPROVER, path + "/ceiling", Api.tag(path), CEILING.formatted(10)).statusCode(200);
    IntStream.range(0, 8)
        .forEach(n -> Api.organization(Api.GUANGZHOU, "竞争单位" + n, "ENTERPRISE", "440100"));
    var barrier = new CyclicBarrier(8);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Integer>> bookings =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(n ->
                  () -> {
                    barrier.await();
                    String body = Api.allocation(26, "3").replace("测试广州公司", "竞争单位" + n);
                    return Api.post(Api.GUANGZHOU, "allocations", body).extract().statusCode();
                  })
              .toList();
      List<Integer> statuses =
          threads.invokeAll(bookings).stream().map(Future::resultNow).sorted().toList();

      assertThat(statuses).containsExactly(201, 201, 201, 409, 409, 409, 409, 409);
    }
  }

  @Test
  void refusesWritesToALockedYear() {
    Api.put(
            Tokens.administrator(),
            "funds/LOCK-2032",
            null,
            "{\"name\":\"锁\",\"year\":2032,\"regionCode\":\"440000\",\"reason\":\"test\"}")
        .statusCode(201);
    String path = "budget-items/LOCK-2032:1";
    Api.put(Api.PROVINCE, path, null, body("项目", "")).statusCode(201);
    status("LOCKED");

    Api.put(Api.PROVINCE, path, Api.tag(path), body("项目", ""))
        .statusCode(409)
        .body("code", equalTo("FUND_LOCKED"));
    Api.post(Api.GUANGZHOU, "allocations", Api.allocation(1, "1").replace(Api.FUND, "LOCK-2032"))
        .statusCode(409)
        .body("code", equalTo("FUND_LOCKED"));
    status("OPEN");
    Api.delete(Api.PROVINCE, path, Api.tag(path)).statusCode(204);
    Api.delete(Tokens.administrator(), "funds/LOCK-2032", "*").statusCode(204);
  }

  @Test
  void takesUpAndCorrectsOrganizations() {
    String code = "91350100M000100Y43";
    String body =
        "{\"name\":\"信用单位\",\"kind\":\"ENTERPRISE\",\"unifiedSocialCreditCode\":\"%s\",\"reason\":\"test\"}";
    Api.post(Api.GUANGZHOU, "organizations", body.formatted(code)).statusCode(403);
    Api.post(Api.PROVINCE, "organizations", body.formatted("91350100M000100Y44"))
        .statusCode(422)
        .body("errors[0].pointer", equalTo("/unifiedSocialCreditCode"));
    long id =
        Api.post(Api.PROVINCE, "organizations", body.formatted(code))
            .statusCode(201)
            .extract()
            .jsonPath()
            .getLong("id");
    String path = "organizations/" + id;
    Api.post(Api.PROVINCE, "organizations", body.formatted(code))
        .statusCode(409)
        .body("code", equalTo("ALREADY_EXISTS"));
    Api.patch(Api.PROVINCE, path, Api.tag(path), "{\"regionCode\":\"440100\",\"reason\":\"x\"}")
        .statusCode(400)
        .body("errors[0].code", equalTo("MEMBER_READ_ONLY"));
    Api.patch(
            Api.PROVINCE,
            path,
            Api.tag(path),
            "{\"unifiedSocialCreditCode\":null,\"reason\":\"x\"}")
        .statusCode(200)
        .body("unifiedSocialCreditCode", nullValue());
    Api.delete(Api.PROVINCE, path, Api.tag(path)).statusCode(204);
  }

  private static void status(String status) {
    Api.put(
            APPROVER,
            "funds/LOCK-2032/status",
            Api.tag("funds/LOCK-2032"),
            "{\"status\":\"%s\",\"reason\":\"test\"}".formatted(status))
        .statusCode(200)
        .body("status", equalTo(status));
  }

  private static String body(String name, String parent) {
    String below = parent.isEmpty() ? "" : "\"parentSequence\":" + parent + ",";
    return "{\"name\":\"%s\",\"organization\":\"测试省级单位\",%s\"reason\":\"test\"}"
        .formatted(name, below);
  }
}
