package policyfunds.e2e.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import policyfunds.e2e.contract.Requests.Sample;
import policyfunds.e2e.mutation.Attempt;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;

/** Requests that were once answered wrongly, kept for good. */
record OnceFailed(JsonNode cases) {

  static OnceFailed read() {
    try (InputStream file = OnceFailed.class.getResourceAsStream("/once-failed.yaml")) {
      return new OnceFailed(new YAMLMapper().readTree(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Attempt> with(Map<String, String> values, String authorization) {
    return Json.each(cases).map(each -> attempt(each, values, authorization)).toList();
  }

  private static Attempt attempt(JsonNode each, Map<String, String> values, String authorization) {
    Sample sample =
        new Sample(
                each.path("path").asText(),
                Optional.ofNullable(each.path("body").textValue()),
                Optional.empty())
            .with(values);
    var headers = new ArrayList<>(List.of("Authorization", authorization));
    each.path("headers")
        .properties()
        .forEach(header -> headers.addAll(List.of(header.getKey(), header.getValue().asText())));
    return new Attempt(
        ServiceName.valueOf(each.path("service").asText()),
        "once failed",
        each.path("why").asText(),
        each.path("method").asText(),
        sample.path(),
        headers,
        sample.body().map(text -> () -> bytes(text)),
        Optional.ofNullable(each.path("pointer").textValue()),
        each.path("refused").asBoolean(true),
        false);
  }

  /** {@code \xC0} stands for that byte, wherever no character can. */
  private static byte[] bytes(String text) {
    var bytes = new ByteArrayOutputStream();
    for (String piece : text.splitWithDelimiters("\\\\x[0-9A-F]{2}", 0)) {
      if (piece.startsWith("\\x")) {
        bytes.write(Integer.parseInt(piece.substring(2), 16));
      } else {
        bytes.writeBytes(piece.getBytes(UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
