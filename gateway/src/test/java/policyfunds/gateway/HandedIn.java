package policyfunds.gateway;

import static io.restassured.RestAssured.given;

import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import policyfunds.kernel.testing.Tokens;

/** Documents handed in to the gateway under test. */
final class HandedIn {

  static final String PATH = "/api/v1/documents";

  private HandedIn() {}

  /** A request by an editor of the province. */
  static RequestSpecification editor() {
    return given().auth().oauth2(Tokens.editor("440000")).header("Accept-Language", "en");
  }

  /** The same with a text file. */
  static RequestSpecification with(String text) {
    return with("document.txt", text.getBytes(StandardCharsets.UTF_8));
  }

  static RequestSpecification with(String name, byte[] bytes) {
    return editor().multiPart("file", name, bytes, "application/octet-stream");
  }

  /** A request with one more part, as UTF-8. */
  static RequestSpecification part(RequestSpecification request, String name, String value) {
    return request.multiPart(
        new MultiPartSpecBuilder(value)
            .controlName(name)
            .charset(StandardCharsets.UTF_8)
            .mimeType("text/plain")
            .build());
  }

  static ValidatableResponse send(RequestSpecification request) {
    return request.post(PATH).then().log().ifValidationFails();
  }
}
