package policyfunds.e2e.writing;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;

/** A write that can be sent again and again, the same to the byte each time. */
public record Request(
    String method, String path, Optional<String> body, Map<String, String> headers) {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final String ROOT = "/api/v1";
  private static final String KEY = "Idempotency-Key";

  public Request {
    headers = Map.copyOf(headers);
  }

  /** Members are given as name, value, name, value. */
  public static Request post(String path, Object... members) {
    return withBody("POST", path, members);
  }

  public static Request put(String path, Object... members) {
    return withBody("PUT", path, members);
  }

  public static Request patch(String path, Object... members) {
    return withBody("PATCH", path, members);
  }

  public static Request delete(String path, String reason) {
    String query = "?reason=" + URLEncoder.encode(reason, StandardCharsets.UTF_8);
    return new Request("DELETE", ROOT + path + query, Optional.empty(), Map.of());
  }

  public Request key(String key) {
    return with(KEY, key);
  }

  public Request ifMatch(String tag) {
    return with("If-Match", tag);
  }

  Answer send(Api api, String token) {
    var all = new ArrayList<String>();
    headers.forEach((name, value) -> {
      all.add(name);
      all.add(value);
    });
    all.add("Authorization");
    all.add("Bearer " + token);
    String[] asArray = all.toArray(String[]::new);
    return body.map(text -> api.sendJson(method, path, text, asArray))
        .orElseGet(() -> api.send(method, path, asArray));
  }

  @Override
  public String toString() {
    return method + " " + path + " " + body.orElse("") + " " + headers;
  }

  private Request with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Request(method, path, body, more);
  }

  private static Request withBody(String method, String path, Object... members) {
    ObjectNode body = MAPPER.createObjectNode();
    for (int i = 0; i < members.length; i += 2) {
      body.set((String) members[i], MAPPER.valueToTree(members[i + 1]));
    }
    return new Request(method, ROOT + path, Optional.of(body.toString()), Map.of());
  }
}
