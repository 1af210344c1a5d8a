package policyfunds.local.document;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import policyfunds.local.console.Language;
import policyfunds.local.console.Progress;
import policyfunds.local.console.Refusal;

/** Hands a document to the gateway and waits, however long that takes. */
public final class DocumentClient implements AutoCloseable {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final int SAID_EVERY_SECONDS = 5;

  // a form is sent as it is read, which an upgrade of the protocol would hold up
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(TO_CONNECT)
          .build();
  private final String token;
  private final Language language;
  private final Progress progress;

  public DocumentClient(String token, Language language, Progress progress) {
    this.token = token;
    this.language = language;
    this.progress = progress;
  }

  /** What the gateway at an address answers. */
  public Answer send(String address, Submission submission) throws InterruptedException {
    Instant start = Instant.now();
    Multipart form = Multipart.of(submission);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1/documents"))
            .header("Authorization", "Bearer " + token)
            .header("Accept-Language", language.tag())
            .header("Accept", "application/json, application/problem+json")
            .header("Content-Type", form.contentType())
            .POST(form.body())
            .build();
    progress.step(
        language.text("发送", "sending"),
        language.text("%s，%s，至 %s%s", "%s, %s, to %s%s"),
        submission.named(),
        Answer.size(submission.bytes()),
        address,
        submission.dryRun() ? language.text("，仅试载入", ", to be tried only") : "");
    try {
      HttpResponse<String> answer =
          awaited(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()), start);
      progress.step(
          language.text("已答复", "answered"), language.text("用时 %s", "in %s"), Progress.since(start));
      return Answer.of(answer.statusCode(), answer.body());
    } catch (ExecutionException e) {
      throw refusal(address, submission, e.getCause());
    }
  }

  private <T> T awaited(CompletableFuture<T> answer, Instant start)
      throws InterruptedException, ExecutionException {
    while (true) {
      try {
        return answer.get(SAID_EVERY_SECONDS, TimeUnit.SECONDS);
      } catch (TimeoutException _) {
        progress.step(language.text("等待", "waiting"), "%s", Progress.since(start));
      }
    }
  }

  private Refusal refusal(String address, Submission submission, Throwable cause) {
    if (cause instanceof ConnectException) {
      return new Refusal(
          language
              .text("%s 没有应答：系统是否已启动？", "Nothing answers at %s: is the suite up?")
              .formatted(address),
          cause);
    }
    if (cause instanceof IOException) {
      return new Refusal(
          language
              .text(
                  "与 %s 的连接在答复之前中断：%s 可能超过其上限；也可再次发送同一文件，已载入的部分不变。",
                  "The connection to %s was lost before its answer: %s may be more than it takes; otherwise send the same again, which changes nothing that has landed.")
              .formatted(address, Answer.size(submission.bytes())),
          cause);
    }
    throw new IllegalStateException(cause);
  }

  @Override
  public void close() {
    http.close();
  }
}
