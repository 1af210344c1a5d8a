package policyfunds.e2e.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;

/** Somebody who goes on reading a city's view 旁观读者 while others hand in terrible files. */
final class Bystander implements AutoCloseable {
  private static final String VIEW = "/api/v1/cities/440100?year=2020";
  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Api gateway;
  private final AtomicBoolean ended = new AtomicBoolean();
  private final List<String> failures = new ArrayList<>();
  private final Thread reading;
  private int views;
  private int complete;
  private Duration slowest = Duration.ZERO;

  private Bystander(Api gateway) {
    this.gateway = gateway;
    this.reading = Thread.ofPlatform().start(this::read);
  }

  static Bystander of(Api gateway) {
    return new Bystander(gateway);
  }

  /** What was wrong with the views that were asked for until now; none are asked for any more. */
  List<String> end() {
    close();
    return List.copyOf(failures);
  }

  Duration slowest() {
    return slowest;
  }

  int views() {
    return views;
  }

  @Override
  public String toString() {
    return "%d city views meanwhile, %d of them complete, the slowest after %d ms"
        .formatted(views, complete, slowest.toMillis());
  }

  @Override
  public void close() {
    ended.set(true);
    try {
      reading.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private void read() {
    while (!ended.get()) {
      long asked = System.nanoTime();
      try {
        Answer answer = gateway.get(VIEW);
        views++;
        Duration took = Duration.ofNanos(System.nanoTime() - asked);
        slowest = took.compareTo(slowest) > 0 ? took : slowest;
        JsonNode complete = answer.status() == 200 ? answer.json().path("complete") : null;
        if (complete == null) {
          failures.add(answer.status() + " " + answer.body());
        } else if (complete.booleanValue()) {
          this.complete++;
        }
        Thread.sleep(PAUSE);
      } catch (UncheckedIOException e) {
        failures.add(e.toString());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }
}
