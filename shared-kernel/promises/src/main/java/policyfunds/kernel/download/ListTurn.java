package policyfunds.kernel.download;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** Two lists as CSV at a time in one process (列表次序): each may be long, memory is not. */
@ApplicationScoped
public class ListTurn {

  private static final int AT_ONCE = 2;
  private static final int SECONDS_IN_LINE = 5;

  private final Semaphore free = new Semaphore(AT_ONCE, true);

  /**
   * Holds a turn until the answer is sent, or its reader has gone.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where those before take long
   */
  public void hold(RoutingContext request) {
    try {
      if (!free.tryAcquire(SECONDS_IN_LINE, TimeUnit.SECONDS)) {
        throw ProblemTypes.UNAVAILABLE.because(
            Text.of("正在导出其他列表，请稍后再试", "Other lists are being written; try again later"));
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw ProblemTypes.UNAVAILABLE.because(
          Text.of("导出已中断，请稍后再试", "The export was interrupted; try again later"));
    }
    AtomicBoolean held = new AtomicBoolean(true);
    request.addEndHandler(_ -> giveBack(held));
    // of a reader who has gone already no end is told
    if (request.response().closed() || request.response().ended()) {
      giveBack(held);
    }
  }

  private void giveBack(AtomicBoolean held) {
    if (held.getAndSet(false)) {
      free.release();
    }
  }
}
