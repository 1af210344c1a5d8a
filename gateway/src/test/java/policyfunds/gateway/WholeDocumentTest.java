package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import policyfunds.kernel.testing.Tokens;

/** A document leaves as a whole or not at all. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class WholeDocumentTest {

  private static final String DOCUMENT = "/api/v1/documents/440000-2020";
  private static final String TABLES = "/tables";
  private static final Manner OTHER_REVISION =
      Manner.changed(text -> text.replaceAll("\"digest\":\"[0-9a-f]+\"", "\"digest\":\"other\""));

  private static final Map<String, Manner> BROKEN =
      Map.of(
          "500", Manner.status(500),
          "500 for tables", Manner.status(500).at(TABLES),
          "404 for tables", Manner.problem(404, "RESOURCE_UNKNOWN", "gone").at(TABLES),
          "cut off", Manner.cut().at(TABLES),
          "50 MB", Manner.huge(50_000_000, new AtomicLong()).at(TABLES),
          "null rows", Manner.changed(text -> text.replace("[\"", "[null,\"")).at(TABLES),
          "another schema", Manner.body("{}").at(TABLES));

  static final List<String> BREAKDOWNS = BROKEN.keySet().stream().sorted().toList();

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @FieldSource("BREAKDOWNS")
  void isWholeOrNotAtAll(String breakdown) {
    for (StandIn standIn : StandIns.ALL) {
      StandIns.behave();
      standIn.becomes(BROKEN.get(breakdown));

      Gateway.reader()
          .get(DOCUMENT + "?format=docx")
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", notNullValue())
          .body("code", equalTo("UNAVAILABLE"));
    }
  }

  @Test
  void isNotWrittenOfDifferentRevisions() {
    List<Manner> lagging =
        List.of(
            OTHER_REVISION,
            OTHER_REVISION.at(TABLES),
            Manner.problem(404, "RESOURCE_UNKNOWN", "there is none"));
    for (StandIn standIn : StandIns.ALL) {
      for (Manner manner : lagging) {
        StandIns.behave();
        standIn.becomes(manner);

        Gateway.reader()
            .get(DOCUMENT + "?format=xlsx")
            .then()
            .statusCode(503)
            .body("code", equalTo("IMPORT_INCOMPLETE"));
      }
    }
  }

  @Test
  void isNotFoundWhereNobodyHoldsIt() {
    StandIns.all(Manner.problem(404, "RESOURCE_UNKNOWN", "there is none"));

    for (String form : List.of("", "?format=docx")) {
      Gateway.reader()
          .get(DOCUMENT + form)
          .then()
          .statusCode(404)
          .body("code", equalTo("RESOURCE_UNKNOWN"));
    }
  }

  @Test
  void isRefusedAsANeighbourRefuses() {
    StandIns.TASK.becomes(Manner.status(403));

    Gateway.reader().get(DOCUMENT + "?format=docx").then().statusCode(403);
  }

  @Test
  void isWrittenOneAtATime() throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    StandIns.TASK.becomes(Manner.slow(gate).at(TABLES));

    try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Response> first =
          callers.submit(() -> Gateway.reader().get(DOCUMENT + "?format=docx"));
      while (StandIns.TASK.calls() < 2) {
        Thread.onSpinWait();
      }
      Response second = Gateway.reader().get(DOCUMENT + "?format=docx");
      gate.countDown();

      assertThat(second.statusCode()).isEqualTo(503);
      assertThat(second.header("Retry-After")).isNotNull();
      assertThat(first.get().statusCode()).isEqualTo(200);
    }
  }
}
