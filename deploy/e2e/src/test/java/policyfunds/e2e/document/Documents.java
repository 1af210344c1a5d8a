package policyfunds.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** Where documents are handed in and fetched 文件收发, by an editor of the whole province. */
public record Documents(SuiteProcess suite, Api gateway, List<String> credentials) {
  private static final String PATH = "/api/v1/documents";
  public static final List<String> PARTS = List.of("allocations", "tasks", "performance");

  /** A cell of a document that something is wrong with. */
  public record Wrong(String table, int row, int column, String asWritten, String code) {}

  /** Of a document whose province is 440000. */
  public static Documents of(SuiteProcess suite) {
    return by(suite, Role.EDITOR, "440000");
  }

  public static Documents by(SuiteProcess suite, Role role, String... regions) {
    String bearer = Tokens.of(suite).bearer(role, regions);
    return new Documents(suite, suite.gateway(), List.of("Authorization", bearer));
  }

  public static Documents byNobody(SuiteProcess suite) {
    return new Documents(suite, suite.gateway(), List.of());
  }

  public Documents through(Api other) {
    return new Documents(suite, other, credentials);
  }

  public Answer post(Upload upload) {
    return gateway.send("POST", PATH, Upload.MEDIA_TYPE, upload.body(), headers());
  }

  /** The report on a document that nothing stands in the way of. */
  public JsonNode taken(Upload upload) {
    Answer answer = post(upload);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json();
  }

  /** Whatever is held of it already. */
  public JsonNode takenOver(Upload upload, String document) {
    Answer held = gateway.get(PATH + "/" + document);
    return taken(
        held.status() == 200
            ? upload.with("replaces", held.json().path("digest").asText())
            : upload);
  }

  public Answer get(String pathAfterDocuments, String... more) {
    var all = new ArrayList<>(List.of(headers()));
    all.addAll(List.of(more));
    return gateway.get(PATH + "/" + pathAfterDocuments, all.toArray(String[]::new));
  }

  /** How many events the ledgers of the three services hold, sealed or not. */
  public List<Long> written() {
    return Stream.of(ServiceName.ALLOCATION, ServiceName.TASK, ServiceName.PERFORMANCE)
        .map(this::written)
        .toList();
  }

  private long written(ServiceName service) {
    try (Connection database = suite.database(service);
        Statement statement = database.createStatement();
        ResultSet count = statement.executeQuery("SELECT count(*) FROM ledger_event")) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All conflicts of a report: the document's own, then those of the services. */
  public static List<JsonNode> conflicts(JsonNode report) {
    Stream<JsonNode> ofParts =
        PARTS.stream()
            .flatMap(part -> Json.each(report.path("parts").path(part).path("conflicts")));
    return Stream.concat(Json.each(report.path("conflicts")), ofParts).toList();
  }

  public static List<Wrong> errors(JsonNode report) {
    return conflicts(report).stream()
        .filter(conflict -> conflict.path("severity").asText().equals("ERROR"))
        .map(Documents::wrong)
        .toList();
  }

  /** Errors and warnings. */
  public static List<Wrong> wrongs(JsonNode report) {
    return conflicts(report).stream().map(Documents::wrong).toList();
  }

  private static Wrong wrong(JsonNode conflict) {
    return new Wrong(
        conflict.path("table").asText(),
        conflict.path("row").intValue(),
        conflict.path("column").intValue(),
        conflict.path("asWritten").asText(),
        conflict.path("code").asText());
  }

  /** What became of each service's part, in the order of their names above. */
  public static List<String> statuses(JsonNode report) {
    return PARTS.stream()
        .map(part -> report.path("parts").path(part).path("status").asText())
        .toList();
  }

  private String[] headers() {
    return credentials.toArray(String[]::new);
  }
}
