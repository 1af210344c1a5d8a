package policyfunds.kernel.download;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** One file written at a time in one process (导出次序): a document may be large, memory is not. */
@ApplicationScoped
public class ExportTurn {

  private static final int SECONDS_IN_LINE = 2;

  private final Semaphore free = new Semaphore(1, true);

  /**
   * Writes a file once those asked for before are written.
   *
   * @throws policyfunds.kernel.problem.Problem {@code UNAVAILABLE} where they take long
   */
  public <T> T take(Supplier<T> work) {
    boolean mine = false;
    try {
      mine = free.tryAcquire(SECONDS_IN_LINE, TimeUnit.SECONDS);
      if (!mine) {
        throw ProblemTypes.UNAVAILABLE.because(
            Text.of("正在导出其他文件，请稍后再试", "Other files are being written; try again later"));
      }
      return work.get();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw ProblemTypes.UNAVAILABLE.because(
          Text.of("导出已中断，请稍后再试", "The export was interrupted; try again later"));
    } finally {
      if (mine) {
        free.release();
      }
    }
  }
}
