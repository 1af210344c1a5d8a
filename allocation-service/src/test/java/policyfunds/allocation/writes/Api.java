package policyfunds.allocation.writes;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import policyfunds.kernel.testing.Tokens;

/** Requests as the callers of these tests make them. */
public final class Api {

  public static final String FUND = "TEST-2031";
  public static final String PROVINCE = Tokens.named("province-editor", "editor", "440000");
  public static final String GUANGZHOU = Tokens.named("guangzhou-editor", "editor", "440100");

  private Api() {}

  public static RequestSpecification as(String token) {
    return given().header("Authorization", "Bearer " + token).header("Accept-Language", "en");
  }

  public static ValidatableResponse post(String token, String path, String body) {
    return post(token, path, body, UUID.randomUUID().toString());
  }

  public static ValidatableResponse post(String token, String path, String body, String key) {
    return as(token)
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(body)
        .post("/api/v1/" + path)
        .then();
  }

  public static ValidatableResponse put(String token, String path, String ifMatch, String body) {
    RequestSpecification request = as(token).contentType("application/json").body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.put("/api/v1/" + path).then();
  }

  public static ValidatableResponse patch(String token, String path, String ifMatch, String body) {
    RequestSpecification request = as(token).contentType("application/merge-patch+json").body(body);
    if (ifMatch != null) {
      request.header("If-Match", ifMatch);
    }
    return request.patch("/api/v1/" + path).then();
  }

  public static ValidatableResponse delete(String token, String path, String ifMatch) {
    return as(token)
        .header("If-Match", ifMatch)
        .queryParam("reason", "withdrawn by a test")
        .delete("/api/v1/" + path)
        .then();
  }

  public static String tag(String path) {
    return given().get("/api/v1/" + path).then().statusCode(200).extract().header("ETag");
  }

  /** A fund, an item and organizations to write to, made once; nothing of 2020 is touched. */
  public static void prepare() {
    if (given().get("/api/v1/funds/" + FUND).statusCode() == 200) {
      return;
    }
    put(
            Tokens.administrator(),
            "funds/" + FUND,
            null,
            "{\"name\":\"测试资金\",\"year\":2031,\"regionCode\":\"440000\",\"reason\":\"test\"}")
        .statusCode(201);
    organization(GUANGZHOU, "测试广州公司", "ENTERPRISE", "440100");
    organization(Tokens.editor("440300"), "测试深圳公司", "ENTERPRISE", "440300");
    organization(PROVINCE, "测试省级单位", "PROVINCIAL_DEPARTMENT", null);
  }

  public static void organization(String token, String name, String kind, String region) {
    String place = region == null ? "" : "\"regionCode\":\"" + region + "\",";
    post(
            token,
            "organizations",
            "{\"name\":\"%s\",\"kind\":\"%s\",%s\"reason\":\"test\"}".formatted(name, kind, place))
        .statusCode(201);
  }

  public static void item(int sequence) {
    if (given().get("/api/v1/budget-items/" + FUND + ":" + sequence).statusCode() == 200) {
      return;
    }
    put(
            PROVINCE,
            "budget-items/" + FUND + ":" + sequence,
            null,
            "{\"name\":\"测试项目\",\"organization\":\"测试省级单位\",\"reason\":\"test\"}")
        .statusCode(201);
  }

  public static String allocation(int item, String amount) {
    return allocation(item, amount, "ENTERPRISE_SURVEY");
  }

  public static String allocation(int item, String amount, String direction) {
    return """
    {"fundCode":"%s","itemSequence":%d,"organization":"测试广州公司","regionCode":"440100",
     "directionCode":"%s","amountWan":%s,"reason":"booked by a test"}
    """
        .formatted(FUND, item, direction, amount);
  }

  /**
   * Status and body of the answer to a booking, past a client that would prettify what it sends.
   */
  public static String sent(String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + RestAssured.port + "/api/v1/allocations"))
            .header("Authorization", "Bearer " + GUANGZHOU)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body();
    }
  }
}
