package policyfunds.e2e.writing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import policyfunds.e2e.suite.Answer;

/** Acts that all start at the same moment. */
public final class Together {
  private Together() {}

  /** What came of each, in the order of the acts. */
  public static <T> List<T> start(Collection<? extends Callable<T>> acts) {
    var barrier = new CyclicBarrier(acts.size());
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> results =
          acts.stream()
              .map(act ->
                  threads.submit(() -> {
                    barrier.await();
                    return act.call();
                  }))
              .toList();
      var done = new ArrayList<T>();
      for (Future<T> result : results) {
        done.add(result.get());
      }
      return done;
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public static List<Answer> send(Clerk clerk, Collection<Request> requests) {
    return start(
        requests.stream().map(request -> (Callable<Answer>) () -> clerk.send(request)).toList());
  }
}
