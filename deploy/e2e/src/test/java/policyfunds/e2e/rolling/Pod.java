package policyfunds.e2e.rolling;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import policyfunds.e2e.beside.Beside;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.Until;

/** One process of a module, as a kubelet has it come and go. */
record Pod(ServiceName service, Beside process, Endpoints endpoints) implements AutoCloseable {
  private static final int STOPPED_BY_SIGTERM = 143;
  private static final Duration WHOLE_LIMIT = Duration.ofMinutes(3);

  /**
   * How a pod ended.
   *
   * @param open connections that it still had when it was told to
   * @param asked how often it was asked from then on
   */
  record Ending(ServiceName service, int open, int asked, Duration took) {}

  void awaitReady() {
    process.awaitReady();
  }

  /** Returns once nothing is missing in its answers. */
  void awaitWhole(String token) {
    var caller = new Caller(process.api().base().toString(), token, false);
    Reader reader =
        service == ServiceName.GATEWAY ? Reader.ofViews(caller) : Reader.ofParts(caller);
    Until.holds("%s answers whole".formatted(service), WHOLE_LIMIT, () -> answers(reader));
  }

  void join() {
    endpoints.join(port());
  }

  /** No endpoint any more, a pause, then SIGTERM; never SIGKILL. */
  Ending end(Departure departure) throws InterruptedException {
    endpoints.leave(port());
    Thread.sleep(departure.pause());
    int open = endpoints.openTo(port());
    int asked = endpoints.sentTo(port());
    long told = System.nanoTime();
    process.process().destroy();
    Duration left = departure.grace().minus(departure.pause());
    if (!process.process().waitFor(left.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new AssertionError(service + " did not end within " + left);
    }
    if (process.process().exitValue() != STOPPED_BY_SIGTERM) {
      throw new AssertionError(service + " ended with " + process.process().exitValue());
    }
    return new Ending(
        service,
        open,
        endpoints.sentTo(port()) - asked,
        Duration.ofNanos(System.nanoTime() - told));
  }

  @Override
  public void close() {
    process.close();
  }

  private static boolean answers(Reader reader) {
    try {
      reader.ask();
      return true;
    } catch (IOException | AssertionError e) {
      return false;
    }
  }

  private int port() {
    return process.api().base().getPort();
  }
}
