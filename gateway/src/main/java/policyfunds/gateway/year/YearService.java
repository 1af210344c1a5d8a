package policyfunds.gateway.year;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import policyfunds.gateway.joined.Question;
import policyfunds.gateway.joined.Versions;
import policyfunds.gateway.neighbour.Neighbours;

/**
 * The years of funds, each read and judged once for each version of the data and kept until others
 * need the room. The caller is judged by the services at every request: what is kept is handed to
 * those only whom all three have just answered.
 */
@ApplicationScoped
public class YearService {

  /** Some 20 MB of the gateway's heap of 192, and as much again for what is made of them. */
  private static final int FIGURES_AND_FINDINGS = 40_000;

  private final YearReading reading;
  private final Neighbours neighbours;
  private final AsyncCache<Key, Year> kept =
      Caffeine.newBuilder()
          .maximumWeight(FIGURES_AND_FINDINGS)
          .weigher((Key _, Year year) -> year.weight())
          .buildAsync();

  YearService(YearReading reading, Neighbours neighbours) {
    this.reading = reading;
    this.neighbours = neighbours;
  }

  /**
   * Which data a year was made of.
   *
   * @param fund as asked for, null for the year's only one
   * @param past whether the versions are positions that were looked back to: what had been sealed
   *     then is not what had been written when there were as many events
   */
  private record Key(int year, String fund, Versions versions, boolean past) {

    static Key of(Question question, Versions versions) {
      return new Key(question.year(), question.fund(), versions, question.asOf() != null);
    }

    Key of(String code) {
      return new Key(year, code, versions, past);
    }
  }

  /**
   * The year that a question is about, inside the deadline.
   *
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part
   */
  public Year of(Question question) {
    long deadline = neighbours.deadline();
    if (question.asOf() != null) {
      return known(question, reading.year(question, deadline));
    }
    return reading
        .versions(question, deadline)
        .map(versions -> of(question, versions, deadline))
        .orElseGet(() -> reading.year(question, deadline));
  }

  /**
   * The year for one whom all three services have answered already.
   *
   * @param versions of which those answers were
   * @param deadline as {@link Neighbours#deadline} gives it
   * @throws policyfunds.kernel.problem.Problem the neighbours' own, where none has a part
   */
  public Year of(Question question, Versions versions, long deadline) {
    CompletableFuture<Year> mine = new CompletableFuture<>();
    CompletableFuture<Year> first = kept.asMap().putIfAbsent(Key.of(question, versions), mine);
    return first == null
        ? make(question, versions, deadline, mine)
        : await(first, deadline).orElseGet(() -> reading.year(question, deadline));
  }

  /** Whoever waits for a year that can't be kept is let go, to ask with a token of their own. */
  private Year make(
      Question question, Versions asked, long deadline, CompletableFuture<Year> waitedFor) {
    try {
      Year year = reading.year(question, deadline);
      Optional<Versions> made =
          year.joined().versions().filter(versions -> versions.isAtLeast(asked));
      if (year.isWhole() && made.isPresent()) {
        waitedFor.complete(year);
        keep(question, asked, made.get(), waitedFor);
      }
      return year;
    } finally {
      waitedFor.cancel(false);
    }
  }

  /** Under the versions that it is of, where the data moved meanwhile, and its fund's code. */
  private void keep(
      Question question, Versions asked, Versions made, CompletableFuture<Year> year) {
    Key key = Key.of(question, made);
    if (!made.equals(asked)) {
      kept.asMap().putIfAbsent(key, year);
      kept.asMap().remove(Key.of(question, asked), year);
    }
    if (question.fund() == null) {
      kept.asMap().putIfAbsent(key.of(year.join().joined().fund().code()), year);
    }
  }

  private static Optional<Year> await(CompletableFuture<Year> year, long deadline) {
    try {
      long left = Math.max(0, deadline - System.nanoTime());
      return Optional.of(year.get(left, TimeUnit.NANOSECONDS));
    } catch (ExecutionException | CancellationException | TimeoutException _) {
      return Optional.empty();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  /** A year of the past, with what was made of it before. */
  private Year known(Question question, Year year) {
    if (!year.isWhole() || year.joined().versions().isEmpty()) {
      return year;
    }
    Key key = Key.of(question, year.joined().versions().get());
    CompletableFuture<Year> first =
        kept.asMap().putIfAbsent(key, CompletableFuture.completedFuture(year));
    return first == null || !first.isDone() || first.isCompletedExceptionally()
        ? year
        : first.join().as(year.joined());
  }
}
