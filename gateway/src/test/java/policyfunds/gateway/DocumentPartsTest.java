package policyfunds.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.Tokens;

/** What the gateway takes of a multipart body, and in what words it refuses the rest. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Takers.class)
@QuarkusTestResource(Tokens.class)
class DocumentPartsTest {

  private static final int MEBIBYTE = 1024 * 1024;
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final String BOUNDARY = "multipart/form-data; boundary=x";

  @TestHTTPResource("/api/v1/documents")
  URI documents;

  @BeforeEach
  void forget() {
    Takers.forget();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          colour   | red             | PARAMETER_UNKNOWN
          fund     | small letters   | PARAMETER_MALFORMED
          province | 4400            | REGION_CODE_MALFORMED
          province | 440100          | PARAMETER_MALFORMED
          year     | 20x1            | YEAR_MALFORMED
          type     | a type          | PARAMETER_MALFORMED
          title    | ' '             | PARAMETER_MALFORMED
          links    | {}              | PARAMETER_MALFORMED
          links    | [null]          | PARAMETER_MALFORMED
          links    | [{"table":"4-1"}] | PARAMETER_MALFORMED
          spans    | [{"table":"9-9","row":1,"spans":[1]}] | PARAMETER_MALFORMED
          spans    | [{"table":"5-1","row":0,"spans":[1]}] | PARAMETER_MALFORMED
          spans    | [{"table":"1-1","row":1,"spans":[1,1,1,2000000000]}] | PARAMETER_MALFORMED
          replaces | latest          | PARAMETER_MALFORMED
          dryRun   | perhaps         | PARAMETER_MALFORMED
          """)
  void namesThePartAtFault(String name, String value, String code) {
    RequestSpecification request = HandedIn.part(HandedIn.with(OfficialText.whole()), name, value);

    HandedIn.send(request)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("code", equalTo(code))
        .body("detail", containsString(code.startsWith("PARAMETER") ? name : value));

    assertThat(Takers.ALL).allSatisfy(taker -> assertThat(taker.handed()).isEmpty());
  }

  @Test
  void takesEachTextOnce() {
    RequestSpecification request =
        HandedIn.part(
            HandedIn.part(HandedIn.with(OfficialText.whole()), "year", "2020"), "year", "2021");

    HandedIn.send(request).statusCode(400).body("code", equalTo("PARAMETER_REPEATED"));
  }

  @Test
  void needsAFile() {
    HandedIn.send(HandedIn.part(HandedIn.editor(), "year", "2020"))
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MISSING"));
    HandedIn.send(HandedIn.part(HandedIn.editor(), "file", "a text"))
        .statusCode(400)
        .body("code", equalTo("PARAMETER_MALFORMED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded"})
  void takesNoOtherContent(String type) {
    HandedIn.send(HandedIn.editor().contentType(type).body("file=1"))
        .statusCode(415)
        .body("code", equalTo("MEDIA_TYPE_UNSUPPORTED"));
  }

  @Test
  void needsAContentType() throws Exception {
    refused(sent(BodyPublishers.noBody(), null), 400);
    refused(sent(BodyPublishers.ofString("x"), null), 400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "--x\r\n",
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nhalf",
        "--x\r\nContent-Disposition: form-data\r\n\r\nnameless\r\n--x--\r\n",
        "--x\r\nno header at all\r\n\r\nvalue\r\n--x--\r\n",
        "--x\r\n\r\nno header\r\n--x--\r\n",
        "--x--\r\n",
      })
  void refusesWhatIsNoMultipart(String body) throws Exception {
    refused(sent(BodyPublishers.ofString(body), BOUNDARY), 400);
  }

  @Test
  void needsABoundary() throws Exception {
    refused(sent(BodyPublishers.ofString("--x--\r\n"), "multipart/form-data"), 400);
  }

  @Test
  void refusesAThousandParts() throws Exception {
    String part = "--x\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nv\r\n";

    refused(sent(BodyPublishers.ofString(part.repeat(2000) + "--x--\r\n"), BOUNDARY), 400);
  }

  @Test
  void refusesAnEmptyFile() {
    HandedIn.send(HandedIn.with("empty.docx", new byte[0]))
        .statusCode(422)
        .body("code", equalTo("FILE_REFUSED"))
        .body("detail", containsString("empty.docx"));
  }

  @Test
  void refusesAFileAboveItsLimit() {
    HandedIn.send(HandedIn.with("large.txt", new byte[10 * MEBIBYTE + 1]))
        .statusCode(413)
        .body("code", equalTo("BODY_TOO_LARGE"))
        .body("detail", containsString("10 MiB"));
    HandedIn.send(HandedIn.with("larger.txt", new byte[17 * MEBIBYTE]))
        .statusCode(413)
        .body("code", equalTo("BODY_TOO_LARGE"));
  }

  @Test
  void refusesALongBodyWhoseLengthIsNotAnnounced() throws Exception {
    byte[] head =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
            .getBytes(StandardCharsets.US_ASCII);
    byte[] body = new byte[11 * MEBIBYTE];
    System.arraycopy(head, 0, body, 0, head.length);
    byte[] tail = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(tail, 0, body, body.length - tail.length, tail.length);

    refused(
        sent(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)), BOUNDARY), 413);
  }

  @Test
  void refusesALongText() {
    HandedIn.send(HandedIn.part(HandedIn.with(OfficialText.whole()), "links", "x".repeat(100_000)))
        .statusCode(413)
        .body("code", equalTo("BODY_TOO_LARGE"));
  }

  @Test
  void refusesWhatIsNoDocument() {
    HandedIn.send(HandedIn.with("picture.txt", new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2}))
        .statusCode(422)
        .body("code", equalTo("FILE_REFUSED"))
        .body("detail", containsString("picture.txt"));
  }

  @Test
  void leavesNoFilesBehind() throws Exception {
    HandedIn.send(HandedIn.with(OfficialText.whole())).statusCode(200);
    HandedIn.send(HandedIn.with("large.txt", new byte[11 * MEBIBYTE])).statusCode(413);
    sent(
        BodyPublishers.ofString(
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\nhalf"),
        BOUNDARY);

    // they are deleted once the answer is out
    for (int wait = 0; wait < 50 && uploads() > 0; wait++) {
      Thread.sleep(100);
    }
    assertThat(uploads()).isZero();
  }

  @Test
  void aDiskThatTakesNothingIsNotTheCallersFault() throws IOException {
    Path uploads = uploadsDirectory();
    Path away = uploads.resolveSibling(uploads.getFileName() + "-away");
    Files.move(uploads, away);
    Files.createFile(uploads);
    try {
      HandedIn.send(HandedIn.with(OfficialText.whole()))
          .statusCode(500)
          .body("code", equalTo("INTERNAL_ERROR"));
    } finally {
      Files.delete(uploads);
      Files.move(away, uploads);
    }
  }

  private static Path uploadsDirectory() {
    return Path.of(
        ConfigProvider.getConfig().getValue("quarkus.http.body.uploads-directory", String.class));
  }

  private static long uploads() throws IOException {
    try (Stream<Path> files = Files.list(uploadsDirectory())) {
      return files.count();
    }
  }

  @Test
  void onlyEditorsMay() {
    given().multiPart("file", "a.txt", new byte[] {65}).post(HandedIn.PATH).then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.reader())
        .multiPart("file", "a.txt", new byte[] {65})
        .post(HandedIn.PATH)
        .then()
        .statusCode(403);
  }

  @Test
  void oneAtATimeAndViewsGoOn() throws InterruptedException {
    CountDownLatch gate = new CountDownLatch(1);
    Takers.TASK.waitsFor(gate);
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(
            () -> HandedIn.with(OfficialText.whole()).post(HandedIn.PATH).statusCode());
    Takers.TASK.awaitCall();

    HandedIn.send(HandedIn.with(OfficialText.whole()))
        .statusCode(503)
        .header("Retry-After", equalTo("1"))
        .body("code", equalTo("UNAVAILABLE"));
    Gateway.ask(Gateway.CITY);

    gate.countDown();
    assertThat(first.join()).isEqualTo(200);
  }

  private HttpResponse<String> sent(HttpRequest.BodyPublisher body, String type)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(documents)
            .header("Authorization", "Bearer " + Tokens.editor("440000"))
            .POST(body);
    if (type != null) {
      request.header("Content-Type", type);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private static void refused(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.body()).contains("\"code\"");
  }
}
