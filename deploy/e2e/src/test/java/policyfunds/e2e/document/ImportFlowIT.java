package policyfunds.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.document.Documents.Wrong;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.paper.Paper;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteProcess;

/** What becomes of a document that is handed in: tried, taken, again, replaced, refused. */
@ExtendWith(DocumentSuite.class)
class ImportFlowIT {
  private static final List<String> NOT_SENT_AGAIN = List.of("UNCHANGED", "UNCHANGED", "UNCHANGED");

  private final SuiteProcess suite;
  private final Documents documents;

  ImportFlowIT(SuiteProcess suite) {
    this.suite = suite;
    this.documents = Documents.of(suite);
  }

  @Test
  void changesNothingWhenItOnlyTries() {
    var official = new Official(2081);
    List<Long> before = documents.written();
    JsonNode report = documents.taken(official.upload().tried());
    assertThat(report.path("dryRun").booleanValue()).isTrue();
    assertThat(report.path("changed").booleanValue()).isFalse();
    assertThat(Documents.statuses(report)).containsExactly("TRIED", "TRIED", "TRIED");
    assertThat(added(report, "allocations")).isGreaterThanOrEqualTo(32);
    assertThat(added(report, "tasks")).isEqualTo(23);
    assertThat(added(report, "performance")).isEqualTo(27 + 141 + 149);
    assertThat(documents.written()).isEqualTo(before);
    assertThat(suite.gateway().get("/api/v1/cities?year=2081").status()).isEqualTo(404);
  }

  @Test
  void changesNothingByTheSameBytesAgainAndSaysSo() {
    var official = new Official(2082);
    documents.takenOver(official.upload(), official.document());
    List<Long> before = documents.written();
    JsonNode again = documents.taken(official.upload());
    assertThat(again.path("changed").booleanValue()).isFalse();
    assertThat(Documents.statuses(again)).isEqualTo(NOT_SENT_AGAIN);
    assertThat(documents.written()).isEqualTo(before);
  }

  @Test
  void replacesARevisionOnlyWhereItIsNamedAndShowsTheDifference() {
    var official = new Official(2083);
    documents.takenOver(official.upload(), official.document());
    Upload next = official.upload(Form.TEXT, withMoreForGuangzhou(official.paper()));
    List<Long> before = documents.written();

    Answer refused = documents.post(next);
    assertThat(refused.status()).as(refused.body()).isEqualTo(409);
    assertThat(refused.json().path("code").asText()).isEqualTo("DOCUMENT_HELD");
    assertDifference(refused.json().path("report"));
    assertThat(documents.written()).isEqualTo(before);
    assertThat(guangzhou(official)).isEqualTo("807.2");

    JsonNode replaced = documents.taken(next.with("replaces", official.upload().digest()));
    assertThat(Documents.statuses(replaced)).containsExactly("LANDED", "LANDED", "LANDED");
    assertDifference(replaced);
    assertThat(guangzhou(official)).isEqualTo("813");
    JsonNode view = suite.gateway().json("/api/v1/cities/440100?year=2083");
    assertThat(view.path("consistent").booleanValue()).isTrue();
  }

  /** 5.8 万元 more, and the totals that count them. */
  private static Paper withMoreForGuangzhou(Paper paper) {
    return paper
        .with("2-1", 3, 2, "120")
        .with("2-1", 2, 2, "1255.8")
        .with("1-1", 2, 3, "2524.8\n\n（详见附件2）");
  }

  private static void assertDifference(JsonNode report) {
    JsonNode differences = report.path("parts").path("allocations").path("differences");
    JsonNode amount =
        Json.each(differences)
            .filter(each -> each.path("entity").asText().equals("allocation"))
            .reduce((_, _) -> {
              throw new AssertionError("more than one allocation differs: " + differences);
            })
            .orElseThrow(() -> new AssertionError("no allocation differs: " + report));
    assertThat(amount.path("kind").asText()).isEqualTo("CHANGED");
    JsonNode value = Json.one(amount.path("values"), "member", "amountWan");
    assertThat(value.path("before").asText()).isEqualTo("114.2");
    assertThat(value.path("after").asText()).isEqualTo("120");
    assertThat(report.path("parts").path("tasks").path("differences")).isEmpty();
    assertThat(report.path("parts").path("performance").path("differences")).isEmpty();
  }

  @Test
  void namesExactlyTheThreeCellsThatAreWrong() {
    var official = new Official(2084);
    Paper wrong =
        official
            .paper()
            .with("2-1", 5, 2, "约四十四")
            .with("3-1", 7, 10, "2084年11月至2084年1月")
            .with("5-1", 9, 1, "亚特兰蒂斯");
    List<Long> before = documents.written();
    Answer answer = documents.post(official.upload(Form.DOCX, wrong));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(answer.json().path("code").asText()).isEqualTo("DOCUMENT_REFUSED");
    assertThat(Documents.errors(answer.json().path("report")))
        .containsExactlyInAnyOrder(
            new Wrong("2-1", 5, 2, "约四十四", "AMOUNT_UNREADABLE"),
            new Wrong("3-1", 7, 10, "2084年11月至2084年1月", "WINDOW_REVERSED"),
            new Wrong("5-1", 9, 1, "亚特兰蒂斯", "REGION_UNKNOWN"));
    assertThat(documents.written()).isEqualTo(before);
  }

  @Test
  void asksForWhatTheTablesDoNotSay() {
    Answer answer = documents.post(Upload.of(new Official(2085).upload().files()));
    assertThat(answer.status()).as(answer.body()).isEqualTo(422);
    assertThat(Documents.errors(answer.json().path("report")).stream().map(Wrong::code))
        .contains("FUND_CODE_MISSING", "LINKS_MISSING");
  }

  @Test
  void letsOnlyAnEditorOfTheWholeProvinceIn() {
    Upload upload = new Official(2086).upload();
    List<Long> before = documents.written();
    for (Documents refused :
        List.of(
            Documents.by(suite, Role.EDITOR, "440100"),
            Documents.by(suite, Role.EDITOR, "430000"),
            Documents.by(suite, Role.APPROVER, "440000"),
            Documents.by(suite, Role.READER))) {
      assertThat(refused.post(upload).status()).isEqualTo(403);
      assertThat(refused.post(upload.tried()).status()).isEqualTo(403);
    }
    assertThat(Documents.byNobody(suite).post(upload).status()).isEqualTo(401);
    assertThat(documents.written()).isEqualTo(before);
    assertThat(suite.gateway().get("/api/v1/cities?year=2086").status()).isEqualTo(404);
  }

  private String guangzhou(Official official) {
    return suite
        .gateway()
        .json("/api/v1/cities/440100?year=" + official.year())
        .path("summary")
        .path("allocatedWan")
        .asText();
  }

  private static long added(JsonNode report, String part) {
    return report.path("parts").path(part).path("counts").path("added").longValue();
  }
}
