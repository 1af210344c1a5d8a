package policyfunds.gateway.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** One document at a time in one process (载入次序): it may be large, memory is not. */
@ApplicationScoped
class DocumentTurn {

  private final Semaphore free = new Semaphore(1);

  /**
   * Takes a document in where none is under way.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where one is
   */
  <T> T take(Supplier<T> work) {
    if (!free.tryAcquire()) {
      throw ProblemTypes.UNAVAILABLE.because(
          Text.of("正在载入另一文件，请稍后再试", "Another document is being taken in; try again later"));
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }
}
