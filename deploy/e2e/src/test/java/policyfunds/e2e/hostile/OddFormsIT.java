package policyfunds.e2e.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.document.DocumentSuite;
import policyfunds.e2e.document.Documents;
import policyfunds.e2e.maker.MadeFile;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.SuiteProcess;

/** Forms whose parts are not what they should be, or that are no forms. */
@ExtendWith(DocumentSuite.class)
class OddFormsIT {
  private static final Upload SOUND = new Official(2060).upload().tried();

  private final Documents documents;

  OddFormsIT(SuiteProcess suite) {
    this.documents = Documents.of(suite);
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of("PARAMETER_MISSING", "file", Upload.of(List.of()).with("fund", "GD-A-2060")),
        Arguments.of("PARAMETER_UNKNOWN", "fonds", SOUND.with("fonds", "1")),
        Arguments.of("PARAMETER_MALFORMED", "dryRun", SOUND.with("dryRun", "perhaps")),
        Arguments.of("PARAMETER_MALFORMED", "links", SOUND.with("links", "[{")),
        Arguments.of("PARAMETER_MALFORMED", "links", SOUND.with("links", "[null]")),
        Arguments.of("PARAMETER_MALFORMED", "spans", SOUND.with("spans", "{}")),
        Arguments.of("PARAMETER_MALFORMED", "replaces", SOUND.with("replaces", "latest")),
        Arguments.of("PARAMETER_MALFORMED", "fund", SOUND.with("fund", "' OR 1=1 --")),
        Arguments.of("PARAMETER_MALFORMED", "type", SOUND.with("type", "../..")),
        Arguments.of("PARAMETER_MALFORMED", "fundName", SOUND.with("fundName", " ")),
        Arguments.of("PARAMETER_MALFORMED", "province", SOUND.with("province", "440100")),
        Arguments.of("YEAR_MALFORMED", "20x0", SOUND.with("year", "20x0")));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("parts")
  void areRefusedByTheNameOfThePart(String code, String culprit, Upload upload) {
    Answer answer = documents.post(upload);
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().path("code").asText()).isEqualTo(code);
    assertThat(answer.json().path("detail").asText()).contains(culprit);
  }

  @Test
  void areRefusedWhereTheyAreNoForms() {
    byte[] body = SOUND.body();
    byte[] half =
        new String(body, 0, body.length / 2, StandardCharsets.UTF_8)
            .getBytes(StandardCharsets.UTF_8);
    assertThat(sent("application/json", "{}".getBytes(StandardCharsets.UTF_8))).isEqualTo(415);
    assertThat(sent("text/plain", body)).isEqualTo(415);
    assertThat(sent("multipart/form-data", body)).isEqualTo(400);
    assertThat(sent("multipart/form-data; boundary=another", body)).isEqualTo(400);
    assertThat(sent(Upload.MEDIA_TYPE, half)).isEqualTo(400);
    assertThat(sent(Upload.MEDIA_TYPE, new byte[0])).isEqualTo(400);
  }

  @Test
  void mayNotHavePartsWithoutEnd() {
    Upload many = SOUND;
    for (int i = 0; i < 200; i++) {
      many = many.with("part" + i, "x");
    }
    assertThat(documents.post(many).status()).isBetween(400, 499);
    Upload files =
        Upload.of(
            IntStream.range(0, 3_000)
                .mapToObj(i -> new MadeFile(i + ".csv", new byte[] {'a'}))
                .toList());
    assertThat(documents.post(files).status()).isBetween(400, 499);
    assertThat(documents.post(SOUND.with("title", "长".repeat(200_000))).status())
        .isBetween(400, 499);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../evil.txt", "C:\\evil.txt", "a\0.txt", "公告.txt"})
  void nameTheirFilesAsTheyLike(String name) {
    Answer answer = documents.post(SOUND.named(name));
    assertThat(answer.status()).as(answer.body()).isIn(200, 400, 422);
  }

  @ParameterizedTest(name = "length announced: {0}")
  @ValueSource(booleans = {true, false})
  void areRefusedBeforeTheyEnd(boolean announced) throws IOException {
    var body =
        new LongBody(documents.gateway().base(), documents.credentials().getLast(), announced);
    assertThat(body.statusLine()).contains(" 413 ");
  }

  private int sent(String mediaType, byte[] body) {
    String[] headers = documents.credentials().toArray(String[]::new);
    Answer answer = documents.gateway().send("POST", "/api/v1/documents", mediaType, body, headers);
    assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
    return answer.status();
  }
}
