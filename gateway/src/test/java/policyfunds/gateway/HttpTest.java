package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class HttpTest {

  static final Iterable<String> VIEWS = Gateway.VIEWS;

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @ParameterizedTest
  @FieldSource("VIEWS")
  void viewsHaveStrongTagsAndAreNotSentTwice(String view) throws Exception {
    HttpResponse<byte[]> first = send(view, "GET");
    String tag = header(first, "ETag");

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(tag).matches("\"[0-9a-f]+\"");
    assertThat(header(first, "Vary")).contains("Accept-Language", "Accept-Encoding");
    assertThat(header(first, "Cache-Control")).isEqualTo("no-cache");

    HttpResponse<byte[]> again = send(view, "GET", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(header(again, "ETag")).isEqualTo(tag);
    assertThat(send(view, "GET", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void tagChangesWithLanguageAndWithWhatIsMissing() throws Exception {
    String chinese = header(send(Gateway.CITY, "GET"), "ETag");
    String english = header(send(Gateway.CITY, "GET", "Accept-Language", "en"), "ETag");
    StandIns.TASK.becomes(Manner.status(500));
    String incomplete = header(send(Gateway.CITY, "GET"), "ETag");
    StandIns.behave();

    assertThat(chinese).isNotEqualTo(english).isNotEqualTo(incomplete);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void compressesOnRequest(String view) throws Exception {
    byte[] plain = send(view, "GET").body();
    HttpResponse<byte[]> zipped = send(view, "GET", "Accept-Encoding", "gzip");

    assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
    assertThat(header(zipped, "ETag")).endsWith("-gzip\"");
    assertThat(zipped.body().length).isLessThan(plain.length);
    assertThat(unzip(zipped.body())).isEqualTo(plain);
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void headIsGetWithoutItsBody(String view) throws Exception {
    HttpResponse<byte[]> head = send(view, "HEAD");

    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(header(head, "ETag")).isEqualTo(header(send(view, "GET"), "ETag"));
  }

  @Test
  void allowsConfiguredOriginsOnly() throws Exception {
    HttpResponse<byte[]> known = send(Gateway.CITY, "GET", "Origin", "https://dashboard.example");
    HttpResponse<byte[]> stranger = send(Gateway.CITY, "GET", "Origin", "https://stranger.example");

    assertThat(header(known, "Access-Control-Allow-Origin")).isEqualTo("https://dashboard.example");
    assertThat(header(known, "Access-Control-Expose-Headers")).contains("ETag");
    assertThat(stranger.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void rootIsThePage() {
    given().get("/").then().statusCode(200).body(containsString("q/swagger-ui"));
  }

  @Test
  void documentationListsFourContracts() {
    String page = given().get("/q/swagger-ui/").then().statusCode(200).extract().asString();

    assertThat(page)
        .contains(
            "/q/openapi",
            "/contracts/allocation-service/openapi.yaml",
            "/contracts/task-service/openapi.yaml",
            "/contracts/performance-service/openapi.yaml");
  }

  @ParameterizedTest
  @ValueSource(strings = {"allocation", "task", "performance"})
  void servesTheContractsOfTheServices(String service) {
    given()
        .get("/contracts/" + service + "-service/openapi.yaml")
        .then()
        .statusCode(200)
        .body(containsString("/api/v1/region-parts/{regionCode}"));
  }

  @Test
  void contractNamesTheAddressThatTheSiteHasGivenItsService() {
    String moved = given().get("/contracts/task-service/openapi.yaml").asString();
    String unsaid = given().get("/contracts/performance-service/openapi.yaml").asString();

    assertThat(moved)
        .contains("\nservers:\n- url: https://task.example")
        .doesNotContain("http://127.0.0.1:8082");
    assertThat(unsaid).contains("\nservers:\n- url: http://127.0.0.1:8083");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics"})
  void operationIsNotOnThePublicPort(String path) {
    given().get(path).then().statusCode(404);
  }

  @Test
  void includePicksTheLists() {
    var view = Gateway.ask(Gateway.CITY + "&include=tasks,checks");

    assertThat(view.has("tasks")).isTrue();
    assertThat(view.has("checks")).isTrue();
    assertThat(view.has("allocations")).isFalse();
    assertThat(view.has("goals")).isFalse();
    assertThat(view.has("summary")).isTrue();
  }

  private static HttpResponse<byte[]> send(String path, String method, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
            .header("Authorization", "Bearer " + Tokens.reader())
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  private static byte[] unzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }
}
