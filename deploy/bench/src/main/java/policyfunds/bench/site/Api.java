package policyfunds.bench.site;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

/** The service's interface, asked over connections that stay open. */
public final class Api {

  private static final int ANSWER_MILLIS = 2000;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final String address;
  private final String token;

  Api(String address, String token) {
    this.address = address;
    this.token = token;
  }

  public String get(String path) throws IOException, InterruptedException {
    return expect(200, HttpRequest.newBuilder(URI.create(address + path)).build());
  }

  /** Creates what the body says. */
  public String post(String path, String json) throws IOException, InterruptedException {
    return expect(
        201,
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .POST(HttpRequest.BodyPublishers.ofString(json))
            .build());
  }

  /** Hands in a document, which must change something. */
  public void importDocument(String json) throws IOException, InterruptedException {
    String report =
        expect(
            200,
            HttpRequest.newBuilder(URI.create(address + "/api/v1/imports"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build());
    if (!report.contains("\"changed\":true")) {
      throw new IOException("nothing was taken in: " + report);
    }
  }

  static boolean answers(String readiness) {
    try {
      var connection = (HttpURLConnection) URI.create(readiness).toURL().openConnection();
      connection.setConnectTimeout(ANSWER_MILLIS);
      connection.setReadTimeout(ANSWER_MILLIS);
      return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException _) {
      return false;
    }
  }

  private String expect(int status, HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != status) {
      throw new IOException(
          "%s %s: %d %s"
              .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
    }
    return answer.body();
  }
}
