package policyfunds.allocation.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.allocation.writes.Api;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class ImportBodiesTest {

  private final Map<String, Object> body = Handed.of(2071).body();

  @Test
  void namesTheSpansThatDoNotFit() {
    table(0)
        .put(
            "spans",
            List.of(
                Map.of("row", 1, "spans", List.of(1, 1, 2)),
                Map.of("row", 2, "spans", List.of(1, 1, 2, 1), "down", List.of(1)),
                Map.of("row", 99, "spans", List.of(1)),
                Map.of("row", 2, "spans", List.of(1, 1, 2, 1)),
                Map.of("row", 3, "spans", List.of(1, 1, 1, 1, 2_000_000_000))));

    Handed.sent(Api.PROVINCE, body)
        .statusCode(422)
        .body("code", equalTo("VALUE_REFUSED"))
        .body(
            "errors.pointer",
            contains(
                "/tables/0/spans/0/spans",
                "/tables/0/spans/1/down",
                "/tables/0/spans/2/row",
                "/tables/0/spans/3/row",
                "/tables/0/spans/4/spans"));
  }

  @Test
  void namesTheTableThatStandsTwice() {
    table(1).put("id", "1-1");

    Handed.sent(Api.PROVINCE, body)
        .statusCode(422)
        .body("errors.pointer", contains("/tables/1/id"));
  }

  @Test
  void namesRowsAndCellsThatAreNone() {
    rows(0).set(1, null);
    rows(1).set(1, Arrays.asList("合计", null));
    rows(1).set(2, List.of());

    Handed.sent(Api.PROVINCE, body)
        .statusCode(400)
        .body(
            "errors.pointer",
            contains("/tables/0/rows/1", "/tables/1/rows/1/1", "/tables/1/rows/2"));
  }

  @Test
  void namesATableWithoutRows() {
    rows(0).clear();

    Handed.sent(Api.PROVINCE, body)
        .statusCode(400)
        .body("errors.pointer", contains("/tables/0/rows"));
  }

  @ParameterizedTest
  @CsvSource({
    "regionCode, 440100",
    "regionCode, 44",
    "year, 1900",
    "type, sme",
    "title, ' '",
    "digest, abc",
    "digest, ",
    "fund, ",
  })
  void namesWhatTheDocumentIsNot(String member, String value) {
    document().put(member, value);

    Handed.sent(Api.PROVINCE, body)
        .statusCode(400)
        .body("errors.pointer", contains("/document/" + member));
  }

  @Test
  void readsSpansWhereTheyAreGiven() {
    table(0)
        .put(
            "spans",
            List.of(
                Map.of("row", 1, "spans", List.of(1, 1, 2, 1)),
                Map.of("row", 2, "spans", List.of(1, 1, 2, 1)),
                Map.of("row", 3, "spans", List.of(1, 1, 1, 1, 1), "down", List.of(1, 2, 2, 1, 1)),
                Map.of("row", 5, "spans", List.of(1, 1, 2, 1))));
    body.put("dryRun", true);

    Handed.sent(Api.PROVINCE, body)
        .statusCode(200)
        .body("outline.amountWan", contains(10, 3, 4, 5));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> document() {
    return (Map<String, Object>) body.get("document");
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> table(int index) {
    return ((List<Map<String, Object>>) body.get("tables")).get(index);
  }

  @SuppressWarnings("unchecked")
  private List<Object> rows(int table) {
    return (List<Object>) table(table).get("rows");
  }
}
