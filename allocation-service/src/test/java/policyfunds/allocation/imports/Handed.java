package policyfunds.allocation.imports;

import static policyfunds.allocation.writes.Api.as;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import policyfunds.allocation.writes.Api;

/**
 * A document as it is handed in by a test, in a year and fund of its own; the cells of a row are
 * divided by {@code |}, row 1 is the header.
 */
record Handed(int year, String digest, String annex1, String annex2) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Four items, two of them under a subtotal, and two cities. */
  static Handed of(int year) {
    return new Handed(
        year,
        "a",
        """
        序号|承担单位|金额（万元）|支持内容/项目名称
        1|各地市主管部门|10（详见附件2）|数据采集
        2|某厅|7|3|甲项目
        3|||4|乙项目
        4|某公司|5|丙项目
        """,
        """
        地区（单位）|企业情况综合（万元）
        合计|10
        广州市工业和信息化主管部门|6
        珠海市工业和信息化主管部门|4
        """);
  }

  String fund() {
    return "IMPORTED-" + year;
  }

  String id() {
    return "440000-" + year;
  }

  /** Its digest in full. */
  String revision() {
    return digest.repeat(64);
  }

  /** Another revision, with one text written for another wherever it stands. */
  Handed revised(String text, String other) {
    String next = Character.toString(digest.charAt(0) + 1);
    return new Handed(year, next, annex1.replace(text, other), annex2.replace(text, other));
  }

  Map<String, Object> body() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("regionCode", "440000");
    document.put("year", year);
    document.put("title", year + "年度资金");
    document.put("digest", revision());
    document.put("fund", Map.of("code", fund(), "name", year + "年度资金"));
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("document", document);
    body.put("tables", new ArrayList<>(List.of(table("1-1", annex1), table("2-1", annex2))));
    return body;
  }

  private static Map<String, Object> table(String id, String rows) {
    Map<String, Object> table = new LinkedHashMap<>();
    table.put("id", id);
    table.put("caption", "");
    table.put("closing", "");
    table.put(
        "rows",
        new ArrayList<>(
            rows.lines()
                .map(line -> new ArrayList<>(Arrays.asList(line.split("\\|", -1))))
                .toList()));
    return table;
  }

  ValidatableResponse take() {
    return sent(Api.PROVINCE, body());
  }

  /** In the place of the revision that is held. */
  ValidatableResponse replacing(Handed held) {
    Map<String, Object> body = body();
    body.put("replaces", held.revision());
    return sent(Api.PROVINCE, body);
  }

  ValidatableResponse tried() {
    Map<String, Object> body = body();
    body.put("dryRun", true);
    return sent(Api.PROVINCE, body);
  }

  static ValidatableResponse sent(String token, Object body) {
    return as(token)
        .contentType("application/json")
        .body(textOf(body))
        .post("/api/v1/imports")
        .then();
  }

  private static String textOf(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
