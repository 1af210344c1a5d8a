package policyfunds.e2e.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteExtension;
import policyfunds.e2e.suite.SuiteProcess;

@ExtendWith(SuiteExtension.class)
class HeadersIT {
  private final SuiteProcess suite;

  HeadersIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @ParameterizedTest
  @CsvSource({
    "GATEWAY, /api/v1/cities/440100?year=2020",
    "GATEWAY, /api/v1/cities?year=2020",
    "GATEWAY, /api/v1/province?year=2020",
    "GATEWAY, /api/v1/consistency?year=2020",
    "GATEWAY, /api/v1/outliers?year=2020&directionCode=ENTERPRISE_SURVEY",
    "GATEWAY, /api/v1/regions",
    "ALLOCATION, /api/v1/region-parts/440100?year=2020",
    "ALLOCATION, /api/v1/allocations?year=2020",
    "TASK, /api/v1/region-parts/440100?year=2020",
    "TASK, /api/v1/policy-tasks?year=2020",
    "PERFORMANCE, /api/v1/region-parts/440100?year=2020",
    "PERFORMANCE, /api/v1/indicator-targets?year=2020"
  })
  void sendsAnAnswerOnceAndThenOnlyThatItHasNotChanged(ServiceName service, String path)
      throws IOException {
    Api api = suite.api(service);
    Answer first = api.get(path);
    String tag = first.header("ETag").orElseThrow();
    assertThat(tag).matches("\"[^\"]+\"");
    assertThat(first.header("Vary").orElse(""))
        .contains("Accept", "Accept-Language", "Accept-Encoding");
    assertThat(first.header("Cache-Control")).contains("no-cache");
    assertThat(first.header("Content-Type").orElse("")).startsWith("application/json");
    assertThat(first.header("Content-Encoding")).isEmpty();
    assertUnchanged(api.get(path, "If-None-Match", tag), tag);
    assertUnchanged(api.get(path, "If-None-Match", "\"other\", W/" + tag), tag);
    assertThat(api.get(path, "If-None-Match", "\"other\"").status()).isEqualTo(200);
    assertHeadOf(first, api.send("HEAD", path));
    assertZipped(first, api.get(path, "Accept-Encoding", "gzip"));
    assertThat(api.get(path).header("ETag")).contains(tag);
  }

  private static void assertUnchanged(Answer answer, String tag) {
    assertThat(answer.status()).isEqualTo(304);
    assertThat(answer.bytes()).isEmpty();
    assertThat(answer.header("ETag")).contains(tag);
  }

  private static void assertHeadOf(Answer whole, Answer head) {
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.bytes()).isEmpty();
    assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
  }

  private static void assertZipped(Answer plain, Answer zipped) throws IOException {
    assertThat(zipped.header("Content-Encoding")).contains("gzip");
    assertThat(zipped.header("ETag")).isNotEqualTo(plain.header("ETag"));
    try (var unzipped = new GZIPInputStream(new ByteArrayInputStream(zipped.bytes()))) {
      assertThat(unzipped.readAllBytes()).isEqualTo(plain.bytes());
    }
    System.out.printf("%d bytes, zipped %d%n", plain.bytes().length, zipped.bytes().length);
    assertThat(zipped.bytes().length).isLessThan(plain.bytes().length);
  }
}
