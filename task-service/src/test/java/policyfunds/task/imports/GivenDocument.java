package policyfunds.task.imports;

import static policyfunds.task.writes.OwnFund.as;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.NoticeFolder;
import policyfunds.kernel.testing.Tokens;

/** The real annex 3 as one of another year, as it is handed in. */
record GivenDocument(
    String digest, List<List<List<String>>> tables, String replaces, boolean dryRun) {

  static final String ID = "440000-2032";
  static final String FUND = "T-2032";
  static final String DIGEST = "a".repeat(64);

  static GivenDocument first() {
    return new GivenDocument(
        DIGEST,
        NoticeFolder.onClassPath("440000-2020").annex(3).orElseThrow().tables().stream()
            .map(Table::texts)
            .toList(),
        null,
        false);
  }

  /** Another revision of the first one, which it replaces. */
  static GivenDocument second() {
    return new GivenDocument("b".repeat(64), first().tables, DIGEST, false);
  }

  GivenDocument replacing(String former) {
    return new GivenDocument(digest, tables, former, dryRun);
  }

  GivenDocument tried() {
    return new GivenDocument(digest, tables, replaces, true);
  }

  GivenDocument with(int table, int row, int column, String text) {
    List<List<String>> rows = new ArrayList<>(tables.get(table - 1));
    List<String> cells = new ArrayList<>(rows.get(row - 1));
    cells.set(column - 1, text);
    rows.set(row - 1, cells);
    return with(table, rows);
  }

  GivenDocument with(int table, List<List<String>> rows) {
    List<List<List<String>>> changed = new ArrayList<>(tables);
    changed.set(table - 1, rows);
    return new GivenDocument(digest, changed, replaces, dryRun);
  }

  /** The tables, and the rows and columns below their headers, the other way round. */
  GivenDocument reversed() {
    return new GivenDocument(
        digest,
        tables.reversed().stream()
            .map(rows -> {
              List<List<String>> permuted = new ArrayList<>(rows.subList(0, 2));
              permuted.addAll(rows.subList(2, rows.size()).reversed());
              return permuted.stream()
                  .map(row -> (List<String>) List.copyOf(row.reversed()))
                  .toList();
            })
            .toList(),
        replaces,
        dryRun);
  }

  /** Its body as an object that may be spoilt. */
  Map<String, Object> body() {
    Map<String, Object> head = new HashMap<>();
    head.put("regionCode", "440000");
    head.put("year", 2032);
    head.put("title", "2032年度某资金");
    head.put("digest", digest);
    head.put("fund", Map.of("code", FUND, "name", "2032年度某资金"));
    Map<String, Object> body = new HashMap<>();
    body.put("document", head);
    body.put("tables", IntStream.range(0, tables.size()).mapToObj(this::given).toList());
    body.put("replaces", replaces);
    body.put("dryRun", dryRun);
    return body;
  }

  private Map<String, Object> given(int table) {
    return Map.of(
        "id", "3-" + (table + 1), "caption", "", "closing", "", "rows", tables.get(table));
  }

  Response handIn() {
    return handIn(Tokens.editor("440000"));
  }

  Response handIn(String token) {
    return handIn(token, body());
  }

  static Response handIn(String token, Object body) {
    return as(token)
        .contentType("application/json; charset=UTF-8")
        .body(body)
        .post("/api/v1/imports");
  }
}
