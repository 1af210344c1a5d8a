package policyfunds.kernel.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** A list as CSV, read back and compared with the same list as JSON (列表的 CSV). */
public final class CsvList {

  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private final Response answer;
  private final List<String> names;
  private final List<Map<String, String>> rows = new ArrayList<>();

  private CsvList(Response answer) {
    this.answer = answer;
    String text = new String(answer.asByteArray(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    List<String[]> lines = read(text.substring(1));
    this.names = List.of(lines.removeFirst());
    for (String[] line : lines) {
      assertThat(line).as("cells of a line").hasSize(names.size());
      Map<String, String> row = new LinkedHashMap<>();
      for (int i = 0; i < line.length; i++) {
        row.put(names.get(i), line[i]);
      }
      rows.add(row);
    }
  }

  /** What a list answers as CSV, in the language. */
  public static CsvList of(String request, String language) {
    Response answer = given().accept("text/csv").header("Accept-Language", language).get(request);
    assertThat(answer.statusCode())
        .as("GET %s as CSV: %s", request, answer.asString())
        .isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/csv;charset=UTF-8");
    return new CsvList(answer);
  }

  public List<String> names() {
    return names;
  }

  /** The cells of each row by the names of their columns, as they are written. */
  public List<Map<String, String>> rows() {
    return rows;
  }

  /** A header of the answer. */
  public String header(String name) {
    return answer.header(name);
  }

  /** Every value of the JSON is in the row of its item, and nothing else is but names of codes. */
  public static CsvList equalsJson(String request, String member) {
    JsonNode whole = json(request);
    CsvList csv = of(request, "zh-CN");
    JsonNode items = whole.path(member);
    assertThat(csv.rows).hasSize(items.size());
    assertThat(csv.header("Row-Count")).isEqualTo(Integer.toString(items.size()));
    for (int i = 0; i < items.size(); i++) {
      compare(csv.rows.get(i), items.get(i), whole, request + " row " + (i + 1));
    }
    return csv;
  }

  private static void compare(Map<String, String> row, JsonNode item, JsonNode whole, String as) {
    Map<String, String> expected = JsonCells.of(item);
    TreeSet<String> unseen = new TreeSet<>(expected.keySet());
    row.forEach((name, cell) -> {
      String value =
          expected.containsKey(name) ? expected.get(name) : JsonCells.of(whole).get(name);
      unseen.remove(name);
      if (value != null) {
        assertThat(cell).as("%s, %s", as, name).isEqualTo(value);
      } else if (!name.endsWith("Name")) {
        // what all entries of a list lack is in no JSON, but the entries are divided all the same
        assertThat(cell).as("%s, %s", as, name).matches("\\|*");
      } else {
        String code = code(row, name);
        assertThat(cell.isEmpty()).as("%s, %s of %s", as, name, code).isEqualTo(code.isEmpty());
        assertThat(cell.matches("\\|*") || !cell.equals(code)).as("%s, %s", as, name).isTrue();
      }
    });
    assertThat(unseen).as("members of %s without a column", as).isEmpty();
  }

  private static String code(Map<String, String> row, String name) {
    String base = name.substring(0, name.length() - "Name".length());
    return row.getOrDefault(base, row.getOrDefault(base + "Code", ""));
  }

  private static JsonNode json(String request) {
    try {
      return JSON.readTree(
          given()
              .accept("application/json")
              .get(request)
              .then()
              .statusCode(200)
              .extract()
              .asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String[]> read(String text) {
    try {
      return new CsvMapper()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .readerFor(String[].class)
          .<String[]>readValues(text)
          .readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
