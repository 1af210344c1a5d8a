package policyfunds.performance.imports;

import static policyfunds.performance.writes.HandmadeFund.request;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.testing.Tokens;
import policyfunds.performance.annex.Notices;

/** The real document as one of another year, as it is handed in. */
record GivenDocument(
    String digest,
    Map<String, List<List<String>>> tables,
    List<Map<String, Object>> links,
    String replaces,
    boolean dryRun) {

  static final int YEAR = 2031;
  static final String ID = "440000-2031";
  static final String FUND = "T-2031";
  static final String DIGEST = "a".repeat(64);

  private static final List<Annex> ANNEXES = Notices.of2020().annexes();

  static GivenDocument first() {
    Map<String, List<List<String>>> tables = new LinkedHashMap<>();
    ANNEXES.stream()
        .flatMap(annex -> annex.tables().stream())
        .forEach(table -> tables.put(table.id(), table.texts()));
    List<Map<String, Object>> links =
        Notices.of2020().descriptor().links().stream()
            .map(link -> link(link.table(), link.itemSequences()))
            .toList();
    return new GivenDocument(DIGEST, tables, links, null, false);
  }

  /** Another revision of the first one, which it replaces. */
  static GivenDocument second() {
    return first().of("b".repeat(64)).replacing(DIGEST);
  }

  static Map<String, Object> link(String table, List<Integer> items) {
    return Map.of("table", table, "itemSequences", items);
  }

  GivenDocument of(String newDigest) {
    return new GivenDocument(newDigest, tables, links, replaces, dryRun);
  }

  GivenDocument replacing(String former) {
    return new GivenDocument(digest, tables, links, former, dryRun);
  }

  GivenDocument tried() {
    return new GivenDocument(digest, tables, links, replaces, true);
  }

  GivenDocument linked(List<Map<String, Object>> newLinks) {
    return new GivenDocument(digest, tables, newLinks, replaces, dryRun);
  }

  GivenDocument with(String table, int row, int column, String text) {
    return changed(
        table,
        rows -> {
          rows.get(row - 1).set(column - 1, text);
          return rows;
        });
  }

  /** With the rows of one table changed; without the table where none are left. */
  GivenDocument changed(String table, UnaryOperator<List<List<String>>> change) {
    Map<String, List<List<String>>> newTables = new LinkedHashMap<>(tables);
    List<List<String>> rows =
        change.apply(
            new ArrayList<>(tables.get(table).stream().<List<String>>map(ArrayList::new).toList()));
    if (rows.isEmpty()) {
      newTables.remove(table);
    } else {
      newTables.put(table, rows);
    }
    return new GivenDocument(digest, newTables, links, replaces, dryRun);
  }

  /** Two projects in each other's place, their links with them. */
  GivenDocument swapped(String one, String other) {
    Map<String, List<List<String>>> newTables = new LinkedHashMap<>(tables);
    newTables.put(one, tables.get(other));
    newTables.put(other, tables.get(one));
    Map<Object, String> places = Map.of(one, other, other, one);
    return new GivenDocument(
        digest,
        newTables,
        links.stream()
            .map(link -> {
              Object table = link.get("table");
              Map<String, Object> moved = new HashMap<>(link);
              moved.put("table", places.getOrDefault(table, Objects.toString(table)));
              return moved;
            })
            .toList(),
        replaces,
        dryRun);
  }

  /** Its body as an object that may be spoilt. */
  Map<String, Object> body() {
    Map<String, Object> head = new HashMap<>();
    head.put("regionCode", "440000");
    head.put("year", YEAR);
    head.put("title", "2031年度某资金");
    head.put("digest", digest);
    head.put("fund", new HashMap<>(Map.of("code", FUND, "name", "2031年度某资金")));
    Map<String, Object> body = new HashMap<>();
    body.put("document", head);
    body.put("tables", new ArrayList<>(ANNEXES.stream().flatMap(this::given).toList()));
    body.put("links", links);
    body.put("replaces", replaces);
    body.put("dryRun", dryRun);
    return body;
  }

  private Stream<Map<String, Object>> given(Annex annex) {
    return annex.tables().stream()
        .filter(table -> tables.containsKey(table.id()))
        .map(table -> {
          Map<String, Object> given = new HashMap<>();
          given.put("id", table.id());
          given.put("caption", annex.captionOf(table));
          given.put("closing", table.equals(annex.tables().getLast()) ? annex.closing() : "");
          given.put("rows", tables.get(table.id()));
          given.put("spans", spans(table));
          return given;
        });
  }

  private static List<Map<String, Object>> spans(Table table) {
    return IntStream.range(0, table.rows().size())
        .filter(row -> table.rows().get(row).stream().anyMatch(cell -> cell.columnSpan() > 1))
        .mapToObj(row ->
            Map.<String, Object>of(
                "row",
                row + 1,
                "spans",
                table.rows().get(row).stream().map(Cell::columnSpan).toList()))
        .toList();
  }

  Response handIn() {
    return handIn(Tokens.editor("440000"));
  }

  Response handIn(String token) {
    return handIn(token, body());
  }

  static Response handIn(String token, Object body) {
    return request(token).body(body).post("/api/v1/imports");
  }

  /** The rows in the order given by their numbers from 1. */
  static UnaryOperator<List<List<String>>> inOrder(Integer... order) {
    return rows -> Stream.of(order).map(number -> rows.get(number - 1)).toList();
  }

  static UnaryOperator<List<List<String>>> gone() {
    return _ -> Collections.emptyList();
  }
}
