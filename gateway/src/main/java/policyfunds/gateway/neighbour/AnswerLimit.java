package policyfunds.gateway.neighbour;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** How much one neighbour may say, and for how long (答复上限): beyond it the connection is closed. */
final class AnswerLimit implements Consumer<HttpClientRequest> {

  private final long largest;
  private final long atOnce;
  private final Duration longest;
  private final AtomicLong held = new AtomicLong();

  /**
   * Limits that hold for all calls of one client.
   *
   * @param largest most bytes of one answer
   * @param atOnce most bytes of all answers that are being read
   * @param longest time from the request to the end of its answer
   */
  AnswerLimit(long largest, long atOnce, Duration longest) {
    this.largest = largest;
    this.atOnce = atOnce;
    this.longest = longest;
  }

  @Override
  public void accept(HttpClientRequest request) {
    Vertx vertx = Vertx.currentContext().owner();
    long alarm = vertx.setTimer(longest.toMillis(), _ -> cut(request, "not whole in " + longest));
    request
        .response()
        .onFailure(_ -> vertx.cancelTimer(alarm))
        .onSuccess(response -> {
          Reading reading = new Reading(announced(response));
          response.handler(stretch -> {
            if (!reading.takes(stretch.length())) {
              cut(request, "too long, by itself or with others");
            }
          });
          response
              .end()
              .onComplete(_ -> {
                vertx.cancelTimer(alarm);
                reading.end();
              });
        });
  }

  private static long announced(HttpClientResponse response) {
    String length = response.getHeader(HttpHeaders.CONTENT_LENGTH);
    return length == null ? 0 : Long.parseLong(length);
  }

  private static void cut(HttpClientRequest request, String why) {
    request.reset(0, new EndlessAnswer(why));
  }

  /** One answer as it arrives; what comes after its end, as it may after a cut, is not counted. */
  final class Reading {

    private final long announced;
    private long arrived;
    private boolean ended;

    Reading(long announced) {
      this.announced = announced;
    }

    synchronized boolean takes(int bytes) {
      if (ended) {
        return true;
      }
      arrived += bytes;
      return held.addAndGet(bytes) <= atOnce && Math.max(announced, arrived) <= largest;
    }

    synchronized void end() {
      ended = true;
      held.addAndGet(-arrived);
    }
  }
}
