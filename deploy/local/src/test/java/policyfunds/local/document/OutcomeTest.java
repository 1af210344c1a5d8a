package policyfunds.local.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.local.console.Language;
import policyfunds.local.console.Refusal;

class OutcomeTest {

  private static final String HELD = "0f".repeat(32);
  private static final String COUNTS =
      "\"counts\":{\"added\":1,\"changed\":2,\"moved\":3,\"removed\":4,\"unchanged\":5}";
  private static final String TOTAL_WARNING =
      """
      {"severity":"WARNING","annex":2,"table":"2-1","row":2,"column":2,"asWritten":"2519",\
      "code":"TOTAL_NOT_REACHED","message":"the parts reach 2518"}\
      """;
  private static final String AMOUNT_ERROR =
      """
      {"severity":"ERROR","annex":2,"table":"2-1","row":13,"column":2,"asWritten":"一百一十四\\n点二",\
      "code":"AMOUNT_UNREADABLE","message":"no number above zero"}\
      """;

  @Test
  void showsEachPartWithItsCounts() {
    Outcome outcome =
        outcome(
            200,
            report(
                """
                "changed":true\
                """,
                "{\"status\":\"LANDED\",%s}".formatted(COUNTS),
                "{\"status\":\"UNCHANGED\"}"));

    assertThat(outcome.lines())
        .containsExactly(
            "",
            "PART         STATUS     ADDED  CHANGED  MOVED  REMOVED  UNCHANGED",
            "allocations  landed     1      2        3      4        5",
            "tasks        unchanged  –      –        –      –        –",
            "",
            "Taken in: document 440000-2021 (ab).");
    assertThatCode(outcome::mustBeDone).doesNotThrowAnyException();
  }

  @Test
  void saysThatTheSameBytesChangeNothing() {
    Outcome outcome = outcome(200, report("\"changed\":false", "{\"status\":\"UNCHANGED\"}", "{}"));

    assertThat(outcome.lines())
        .last()
        .isEqualTo("Unchanged: document 440000-2021 (ab) is held already.");
  }

  @Test
  void showsConflictsStraightAndErrorsFirst() {
    Outcome outcome =
        outcome(
            422,
            refused(
                report(
                    "\"changed\":false",
                    "{\"status\":\"REFUSED\",\"conflicts\":[%s,%s],\"conflictsLeftOff\":7}"
                        .formatted(TOTAL_WARNING, AMOUNT_ERROR),
                    "{\"status\":\"NOT_SENT\"}")));

    assertThat(outcome.lines())
        .containsSubsequence(
            "SEVERITY  TABLE  ROW  COLUMN  AS WRITTEN       CODE               MESSAGE",
            "error     2-1    13   2       一百一十四 点二  AMOUNT_UNREADABLE  no number above zero",
            "warning   2-1    2    2       2519             TOTAL_NOT_REACHED  the parts reach 2518",
            "… and 7 more");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(outcome::mustBeDone)
        .withMessage("It has errors (DOCUMENT_REFUSED).");
  }

  @Test
  void aTrialWithErrorsIsRefusedAndOneWithWarningsIsNot() {
    String trial = "\"dryRun\":true";
    String part = "{\"status\":\"TRIED\",\"conflicts\":[%s]}";

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mustBeDone(200, report(trial, part.formatted(AMOUNT_ERROR), "{}")))
        .withMessage("Only tried: 1 errors keep the document out.");
    assertThat(outcome(200, report(trial, part.formatted(TOTAL_WARNING), "{}")).lines())
        .last()
        .isEqualTo("Only tried: document 440000-2021 (ab) has no errors; nothing was changed.");
  }

  @Test
  void aTrialThatAServiceRefusesIsRefused() {
    String body =
        report(
            "\"dryRun\":true",
            """
            {"status":"REFUSED","problem":{"code":"FUND_LOCKED","detail":"The year is locked"}}\
            """,
            "{\"status\":\"TRIED\"}");

    assertThat(outcome(200, body).lines())
        .anyMatch(line -> line.endsWith("FUND_LOCKED The year is locked"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mustBeDone(200, body))
        .withMessage("Only tried: 1 of its parts would not be taken in.");
  }

  @Test
  void asksForWhatTheDocumentDoesNotSay() {
    String conflicts =
        """
        "conflicts":[{"severity":"ERROR","annex":4,"table":"4-1","code":"LINKS_MISSING","message":"m"},\
        {"severity":"ERROR","code":"FUND_CODE_MISSING","message":"m"},\
        {"severity":"ERROR","annex":5,"code":"SPANS_MISSING","message":"m"}]\
        """;

    List<String> lines =
        outcome(422, refused(report(conflicts, "{\"status\":\"NOT_SENT\"}", "{}"))).lines();

    assertThat(lines)
        .containsSequence(
            "Add to the command (the values show the form only):",
            "  --links '[{\"table\":\"4-1\",\"itemSequences\":[2,3]}]'   (or a file that holds it; [] for none)",
            "  --fund GD-IIT-2021")
        .anyMatch(line -> line.startsWith("  --spans '[{\"table\":\"5-1\",\"row\":"))
        .anyMatch(line -> line.startsWith("error     annex 5 "));
  }

  @Test
  void showsBothValuesAndHowToReplaceWhatIsHeld() {
    String differences =
        """
        "held":"%s","differences":[
        {"kind":"ADDED","entity":"allocation","key":"1:440100","values":[{"member":"amountWan","after":3}]},
        {"kind":"CHANGED","entity":"allocation","key":"1:440300","values":[
          {"member":"amountWan","before":114.2,"after":12000000.5}]},
        {"kind":"REMOVED","entity":"allocation","key":"1:445100","values":[{"member":"amountWan","before":4}]}
        ],"differencesLeftOff":7\
        """
            .formatted(HELD);
    String body =
        """
        {"code":"DOCUMENT_HELD","detail":"Another revision is held","report":%s}\
        """
            .formatted(
                report(
                    "\"changed\":false", "{\"status\":\"TRIED\",%s}".formatted(differences), "{}"));

    assertThat(outcome(409, body).lines())
        .containsSubsequence(
            "DIFFERENCE  ROW                  MEMBER     BEFORE       AFTER",
            "added       allocation 1:440100                          amountWan=3",
            "changed     allocation 1:440300  amountWan  114.2        12000000.5",
            "removed     allocation 1:445100             amountWan=4",
            "… and 7 more differences");
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mustBeDone(409, body))
        .withMessage(
            "Another revision is held (DOCUMENT_HELD).\nTo replace what is held:\n  ./suite import 2021.docx --replaces "
                + HELD);
  }

  @Test
  void saysWhichPartsLandedAndToSendTheSameAgain() {
    String body =
        """
        {"code":"IMPORT_INCOMPLETE","detail":"Only allocations landed","report":%s}\
        """
            .formatted(
                report(
                    "\"changed\":true",
                    "{\"status\":\"LANDED\"}",
                    """
                    {"status":"UNAVAILABLE","problem":{"code":"UNAVAILABLE","detail":"it does not answer"}}\
                    """));

    assertThat(outcome(503, body).lines())
        .anyMatch(line -> line.startsWith("allocations  landed "))
        .anyMatch(line ->
            line.startsWith("tasks        unavailable ")
                && line.endsWith("UNAVAILABLE it does not answer"));
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mustBeDone(503, body))
        .withMessageEndingWith("complete the rest:\n  ./suite import 2021.docx --dry-run");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          422 | {"code":"FILE_REFUSED","detail":"2021.docx: It holds macros"} | 2021.docx: It holds macros (FILE_REFUSED).
          413 | {"code":"BODY_TOO_LARGE","title":"Body too large"}            | Body too large (BODY_TOO_LARGE).
          413 | ''                                                            | The gateway takes no file of 0 B.
          401 | {"code":"UNAUTHENTICATED","detail":"The token is over"}       | The token is over (UNAUTHENTICATED).
          403 | {"code":"FORBIDDEN","detail":"Not the editor"}                | Not the editor (FORBIDDEN).
          400 | {"code":"VALUE_INVALID","detail":"d","errors":[{"pointer":"/fund","message":"m"}]} | d; /fund: m (VALUE_INVALID).
          500 | {}                                                            | The gateway answered 500.
          """)
  void refusesInOneSentence(int status, String body, String sentence) {
    assertThat(outcome(status, body).lines()).isEmpty();
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> mustBeDone(status, body))
        .withMessageStartingWith(sentence);
  }

  private static void mustBeDone(int status, String body) {
    outcome(status, body).mustBeDone();
  }

  private static Outcome outcome(int status, String body) {
    var submission = new Submission(List.of(), Map.of(), true, List.of("2021.docx", "--dry-run"));
    return new Outcome(Answer.of(status, body), submission, Language.EN);
  }

  private static String report(String members, String allocations, String tasks) {
    return """
    {"document":{"id":"440000-2021","digest":"ab"},%s,"parts":{"tasks":%s,"allocations":%s}}\
    """
        .formatted(members, tasks, allocations);
  }

  private static String refused(String report) {
    return """
    {"code":"DOCUMENT_REFUSED","detail":"It has errors","report":%s}\
    """
        .formatted(report);
  }
}
