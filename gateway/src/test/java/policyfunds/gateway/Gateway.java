package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.testing.Tokens;

/** Asks the gateway under test. */
final class Gateway {

  static final String CITIES = "/api/v1/cities?year=2020";
  static final String CITY = "/api/v1/cities/440100?year=2020";
  static final String PROVINCE = "/api/v1/province?year=2020";
  static final String CONSISTENCY = "/api/v1/consistency?year=2020";
  static final String FINDINGS = "/api/v1/findings?year=2020";
  static final List<String> VIEWS = List.of(CITIES, CITY, PROVINCE, CONSISTENCY, FINDINGS);

  private Gateway() {}

  /** A request of somebody who may read. */
  static RequestSpecification reader() {
    return given().auth().oauth2(Tokens.reader());
  }

  /** The body of a 200 without any null in it. */
  static JsonNode ask(String path) {
    String body = reader().get(path).then().statusCode(200).extract().asString();
    try {
      JsonNode answer = Examples.JSON.readTree(body);
      assertThat(nulls(answer)).as("nulls in %s", path).isZero();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Status of a part: allocations, tasks or performance. */
  static String part(JsonNode view, String name) {
    return view.at("/parts/" + name + "/status").asText();
  }

  /** Statuses of all checks of a rule. */
  static List<String> checks(JsonNode view, String rule) {
    List<String> statuses = new ArrayList<>();
    view.path("checks")
        .forEach(check -> {
          if (check.path("rule").asText().equals(rule)) {
            statuses.add(check.path("status").asText());
          }
        });
    return statuses;
  }

  private static int nulls(JsonNode node) {
    int found = node.isNull() ? 1 : 0;
    for (JsonNode member : node) {
      found += nulls(member);
    }
    return found;
  }
}
