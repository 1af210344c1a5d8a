package policyfunds.task.writes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static policyfunds.task.writes.OwnFund.BODY;
import static policyfunds.task.writes.OwnFund.patch;
import static policyfunds.task.writes.OwnFund.put;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class TaskBodiesTest {

  @Inject OwnFund fund;

  @BeforeEach
  void openAFund() {
    fund.open();
  }

  @AfterEach
  void removeItAgain() {
    fund.remove();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "\"name\": \"数据采集\"    | \"colour\": \"red\", \"name\": \"x\" | /colour | MEMBER_UNKNOWN",
        "\"name\": \"数据采集\"    | \"version\": 3, \"name\": \"x\" | /version | MEMBER_READ_ONLY",
        "\"name\": \"数据采集\"    | \"sources\": {}, \"name\": \"x\" | /sources | MEMBER_READ_ONLY",
        "\"name\": \"数据采集\"    | \"name\": 1                     | /name    | VALUE_INVALID",
        "\"name\": \"数据采集\"    | \"name\": \" \"                 | /name    | VALUE_INVALID",
        "\"name\": \"数据采集\"    | \"name\": null                  | /name    | VALUE_INVALID",
        "\"name\": \"数据采集\"    | \"name\": \"a\\u0000b\"         | /name    | VALUE_INVALID",
        "\"name\": \"数据采集\"    | \"name\": \"\\ud800\"           | /name    | VALUE_INVALID",
        "\"nature\": \"BINDING\"   | \"nature\": \"OPTIONAL\"        | /nature  | VALUE_INVALID",
        "\"nature\": \"BINDING\"   | \"nature\": 0                   | /nature  | VALUE_INVALID",
        "\"reason\": \"新任务\"    | \"reason\": \" \"               | /reason  | VALUE_INVALID",
        "\"kind\": \"NUMERIC\"     | \"kind\": null         | /workload/kind    | VALUE_INVALID",
        "\"unit\": \"家次\"        | \"colour\": 1          | /workload/colour  | MEMBER_UNKNOWN",
        "12345678901234.123456     | \"5\"                  | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | \"5%\"                 | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | -1                     | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | 123456789012345        | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | 0.1234567              | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | 1e400                  | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | 1e2147483647           | /workload/value   | VALUE_INVALID",
        "12345678901234.123456     | 1e-2147483647          | /workload/value   | VALUE_INVALID",
        "\"2041-01-01\"            | \"2041-02-30\"         | /windowStart      | VALUE_INVALID",
        "\"2041-01-01\"            | 20410101               | /windowStart      | VALUE_INVALID",
        "\"2041-01-01\"            | \"1948-12-31\"         | /windowStart      | VALUE_INVALID",
        "\"2041-11-30\"            | \"3000-01-01\"         | /windowEnd        | VALUE_INVALID",
      })
  void namesTheMemberThatIsWrong(String right, String wrong, String pointer, String code) {
    assertThat(BODY).contains(right);

    put(BODY.replace(right, wrong))
        .then()
        .statusCode(400)
        .body("code", equalTo("VALUE_INVALID"))
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "{\"colour\": 1, \"reason\": \"x\"}                      | /colour         | MEMBER_UNKNOWN",
        "{\"regionCode\": \"440300\", \"reason\": \"x\"}         | /regionCode     | MEMBER_READ_ONLY",
        "{\"name\": \"x\"}                                       | /reason         | VALUE_INVALID",
        "{\"name\": null, \"reason\": \"x\"}                     | /name           | VALUE_INVALID",
        "{\"name\": \"\\u0000\", \"reason\": \"x\"}              | /name           | VALUE_INVALID",
        "{\"workload\": 5, \"reason\": \"x\"}                    | /workload       | VALUE_INVALID",
        "{\"workload\": {\"value\": 1e400}, \"reason\": \"x\"}   | /workload/value | VALUE_INVALID",
        "{\"workload\": {\"value\": 1e2147483647}, \"reason\": \"x\"} | /workload/value | VALUE_INVALID",
        "{\"workload\": {\"value\": \"5\"}, \"reason\": \"x\"}   | /workload/value | VALUE_INVALID",
        "{\"windowEnd\": \"3000-01-01\", \"reason\": \"x\"}      | /windowEnd      | VALUE_INVALID",
      })
  void namesTheMemberOfAPatchThatIsWrong(String patch, String pointer, String code) {
    put(BODY);

    patch(patch, "*")
        .then()
        .statusCode(400)
        .body("code", equalTo("VALUE_INVALID"))
        .body("errors.pointer", hasItem(pointer))
        .body("errors.code", hasItem(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\": \"a\", \"name\": \"b\"}",
        "{\"name\": \"a\"} x",
        "{\"workload\": {\"value\": NaN}}",
        "{\"workload\": {\"value\": ５}}",
        "{",
        "not json"
      })
  void refusesWhatIsNoJson(String body) {
    put(BODY);

    put(body).then().statusCode(400).body("code", equalTo("REQUEST_MALFORMED"));
    patch(body, "*").then().statusCode(400).body("code", equalTo("REQUEST_MALFORMED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "1", "\"x\"", ""})
  void refusesWhatIsNoObject(String body) {
    put(BODY);

    put(body).then().statusCode(400);
    patch(body, "*").then().statusCode(400);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '^',
      delimiter = '|',
      value = {
        "\"unit\": \"家次\"    | \"unit\": \" \"                          | /workload/unit",
        ", \"unit\": \"家次\"  | ^^                                       | /workload/unit",
        "\"unit\": \"家次\"    | \"unit\": \"家次\", \"text\": \"见合同\" | /workload/text",
        "\"NUMERIC\"           | \"REFERENCE\"                            | /workload/value",
        "\"2041-11-30\"        | \"2040-12-31\"                           | /windowEnd",
      })
  void refusesValuesThatDoNotGoTogether(String right, String wrong, String pointer) {
    put(BODY.replace(right, wrong))
        .then()
        .statusCode(422)
        .body("code", equalTo("VALUE_REFUSED"))
        .body("errors[0].pointer", equalTo(pointer));
  }
}
