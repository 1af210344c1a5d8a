package policyfunds.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.file.DocumentFiles;
import policyfunds.kernel.documents.file.GivenFile;
import policyfunds.kernel.documents.file.OpenedDocument;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.testing.Tokens;

/** A whole document as a file. */
@QuarkusTest
@QuarkusTestResource(StandIns.class)
@QuarkusTestResource(Tokens.class)
class FacsimileTest {

  private static final String DOCUMENT = "/api/v1/documents/440000-2020";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String TABLES = "/tables";

  @TempDir Path folder;

  @AfterEach
  void behave() {
    StandIns.behave();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void writesTheTablesOfAllThreeAsTheyStand(String form) throws IOException {
    Response answer = Gateway.reader().get(DOCUMENT + "?format=" + form);

    assertThat(answer.statusCode()).isEqualTo(200);
    OpenedDocument opened = opened(answer, form);
    assertThat(opened.annexes()).extracting(annex -> annex.number()).containsExactly(1, 2, 3, 4, 5);
    assertThat(
            opened.annexes().stream()
                .flatMap(annex -> annex.tables().stream())
                .map(Table::texts)
                .toList())
        .isEqualTo(heldCells());
    assertThat(opened.annexes().getFirst().closing()).isEqualTo("政策任务经费安排表");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void carriesWhatTheTablesDoNotSay(String form) throws IOException {
    Response answer = Gateway.reader().get(DOCUMENT + "?format=" + form);

    assertThat(opened(answer, form).particulars())
        .containsEntry("policyfunds.regionCode", "440000")
        .containsEntry("policyfunds.year", "2020")
        .containsEntry("policyfunds.title", "2020年度工业和信息化预留资金")
        .containsEntry("policyfunds.fundCode", "GD-IIT-2020")
        .containsEntry("policyfunds.fundName", "2020年度工业和信息化预留资金")
        .containsEntry("policyfunds.links", "[{\"table\":\"4-1\",\"itemSequences\":[2,3,4,5]}]")
        .doesNotContainKey("policyfunds.type");
  }

  @ParameterizedTest
  @ValueSource(strings = {DOCX, XLSX})
  void writesTheFormAskedForAndTheSameBytesEachTime(String mediaType) {
    Response answer = Gateway.reader().accept(mediaType).get(DOCUMENT);

    assertThat(answer.contentType()).isEqualTo(mediaType);
    assertThat(answer.header("Content-Disposition"))
        .startsWith("attachment; filename=\"440000-2020.")
        .contains("filename*=UTF-8''440000-2020%202020%E5%B9%B4");
    assertThat(answer.asByteArray())
        .isEqualTo(Gateway.reader().accept(mediaType).get(DOCUMENT).asByteArray());
    Gateway.reader()
        .accept(mediaType)
        .header("If-None-Match", answer.header("ETag"))
        .get(DOCUMENT)
        .then()
        .statusCode(304);
    Gateway.reader()
        .accept(mediaType)
        .head(DOCUMENT)
        .then()
        .statusCode(200)
        .header("ETag", answer.header("ETag"));
  }

  @Test
  void formatGoesBeforeAccept() {
    Response answer = Gateway.reader().accept(DOCX).get(DOCUMENT + "?format=xlsx");

    assertThat(answer.contentType()).isEqualTo(XLSX);
  }

  @Test
  void refusesFormsThatItDoesNotWrite() {
    for (String unknown : List.of("pdf", "DOCX", "csv")) {
      Gateway.reader()
          .get(DOCUMENT + "?format=" + unknown)
          .then()
          .statusCode(400)
          .body("code", equalTo("PARAMETER_MALFORMED"));
    }
    Gateway.reader().accept("application/pdf").get(DOCUMENT).then().statusCode(406);
  }

  @Test
  void asksEverythingAboutTheSameInstant() {
    Response answer = Gateway.reader().get(DOCUMENT + "?format=docx&asOf=2020-07-31");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(StandIns.ALL)
        .allSatisfy(standIn ->
            assertThat(standIn.asked())
                .isNotEmpty()
                .allMatch(query -> query.contains("asOf=2020-07-31T15:59:59.999999Z")));
  }

  private OpenedDocument opened(Response answer, String form) throws IOException {
    Path file = Files.write(folder.resolve("document." + form), answer.asByteArray());
    return DocumentFiles.open(List.of(new GivenFile("document." + form, file)), Limits.USUAL);
  }

  private static List<List<List<String>>> heldCells() throws IOException {
    List<List<List<String>>> tables = new ArrayList<>();
    for (String service : List.of("allocation", "task", "performance")) {
      for (JsonNode table : Examples.JSON.readTree(Examples.of(service, TABLES)).path("tables")) {
        List<List<String>> rows = new ArrayList<>();
        table.path("rows").forEach(row -> rows.add(texts(row)));
        tables.add(rows);
      }
    }
    return tables;
  }

  private static List<String> texts(JsonNode row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(cell.asText()));
    return texts;
  }
}
