package policyfunds.e2e.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class ErrorsIT {
  private static final String PROBLEM = "application/problem+json";
  private static final Set<String> CODES = new TreeSet<>();

  private final SuiteProcess suite;

  ErrorsIT(SuiteProcess suite) {
    this.suite = suite;
  }

  /** The culprit is what the detail must name. */
  @ParameterizedTest
  @CsvFileSource(resources = "/errors.csv", numLinesToSkip = 1)
  void refusesInWordsThatNameTheCulprit(
      ServiceName service, String path, int status, String code, String culprit) {
    Answer answer = suite.api(service).get(path);
    assertProblem(answer, status, code);
    assertThat(answer.json().path("detail").asText()).contains(culprit);
    if (CODES.add(code)) {
      System.out.printf("problem %s: %s%n", code, answer.json().path("detail").asText());
    }
  }

  @ParameterizedTest
  @EnumSource
  void answersAMethodThatAPathDoesNotTake(ServiceName service) {
    for (String method : List.of("POST", "PUT", "PATCH", "DELETE")) {
      Answer answer = suite.api(service).send(method, aListThatIsOnlyRead(service));
      assertProblem(answer, 405, "METHOD_NOT_ALLOWED");
      assertThat(answer.json().path("detail").asText()).contains(method);
      assertThat(answer.header("Allow").orElse("")).contains("GET");
    }
  }

  private static String aListThatIsOnlyRead(ServiceName service) {
    return service == ServiceName.GATEWAY ? aList(service) : "/api/v1/documents";
  }

  @ParameterizedTest
  @EnumSource
  void answersAFormThatItCannotGive(ServiceName service) {
    Answer answer = suite.api(service).get(aList(service), "Accept", "image/png");
    assertProblem(answer, 406, "NOT_ACCEPTABLE");
    assertThat(answer.json().path("detail").asText()).contains("image/png");
  }

  @ParameterizedTest
  @EnumSource
  void speaksChineseUnlessAskedForEnglish(ServiceName service) {
    String path = aList(service) + "&none=1";
    JsonNode chinese = suite.api(service).get(path).json();
    JsonNode english = suite.api(service).get(path, "Accept-Language", "en-GB,en;q=0.9").json();
    JsonNode french = suite.api(service).get(path, "Accept-Language", "fr").json();
    assertThat(chinese.path("title").asText()).isEqualTo("未知的参数");
    assertThat(english.path("title").asText()).isEqualTo("Unknown parameter");
    assertThat(french.path("title").asText()).isEqualTo("未知的参数");
    assertThat(english.path("detail").asText()).matches("\\p{ASCII}*").contains("none");
    assertThat(english.path("code")).isEqualTo(chinese.path("code"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"year", "fund", "regionCode", "directionCode"})
  void doesNotTakeAnEmptyFilterForNone(String parameter) {
    Answer answer = suite.api(ServiceName.ALLOCATION).get("/api/v1/allocations?" + parameter + "=");
    assertThat(answer.status()).as("%s= gives %.80s", parameter, answer.body()).isBetween(400, 404);
  }

  @Test
  void tellsEveryProblemByACodeOfItsOwn() {
    JsonNode malformed = suite.gateway().get("/api/v1/province?year=20x0").json();
    JsonNode absent = suite.gateway().get("/api/v1/province?year=1999").json();
    assertThat(malformed.path("code")).isNotEqualTo(absent.path("code"));
    assertThat(malformed.path("type")).isNotEqualTo(absent.path("type"));
    assertThat(malformed.path("title")).isNotEqualTo(absent.path("title"));
  }

  @Test
  void neverShowsWhatWasSentAsMarkupOrWithControlCharacters() {
    Answer answer = suite.gateway().get("/api/v1/cities/%3Cscript%3E%0D%0A?year=2020");
    assertProblem(answer, 400, "REGION_CODE_MALFORMED");
    assertThat(answer.json().path("detail").asText()).doesNotContainPattern("\\p{Cntrl}");
    assertThat(answer.header("Content-Type").orElse("")).startsWith(PROBLEM);
  }

  private static void assertProblem(Answer answer, int status, String code) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.header("Content-Type").orElse("")).startsWith(PROBLEM);
    JsonNode problem = answer.json();
    assertThat(problem.path("code").asText()).isEqualTo(code);
    assertThat(problem.path("status").intValue()).isEqualTo(status);
    assertThat(problem.path("type").asText())
        .isEqualTo("urn:policyfunds:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
    assertThat(problem.path("title").asText()).isNotBlank();
    assertThat(problem.path("instance").asText()).startsWith("/");
    assertThat(problem.toString()).doesNotContain("Exception", "policyfunds.kernel", "java.");
  }

  private static String aList(ServiceName service) {
    return switch (service) {
      case ALLOCATION -> "/api/v1/allocations?year=2020";
      case TASK -> "/api/v1/policy-tasks?year=2020";
      case PERFORMANCE -> "/api/v1/indicator-targets?year=2020";
      case GATEWAY -> "/api/v1/cities?year=2020";
    };
  }
}
