package policyfunds.gateway.year;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentMap;
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
@Startup
@ApplicationScoped
public class YearService {

  /** An estimated 20 MB of the heap of 192, and as much again for what is made of them. */
  private static final int FIGURES_AND_FINDINGS = 30_000;

  /** The net below: a service may have learned new rules without any event. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final YearReading reading;
  private final Neighbours neighbours;
  private final AsyncCache<Key, Year> kept = cache(FIGURES_AND_FINDINGS);
  private final AsyncCache<Key, Year> keptOfThePast = cache(FIGURES_AND_FINDINGS / 3);

  private static AsyncCache<Key, Year> cache(int weight) {
    return Caffeine.newBuilder()
        .maximumWeight(weight)
        .weigher((Key _, Year year) -> year.weight())
        .expireAfterWrite(LONGEST)
        .buildAsync();
  }

  YearService(YearReading reading, Neighbours neighbours, MeterRegistry meters) {
    this.reading = reading;
    this.neighbours = neighbours;
    watch("now", kept, meters);
    watch("past", keptOfThePast, meters);
  }

  private static void watch(String of, AsyncCache<Key, Year> cache, MeterRegistry meters) {
    Gauge.builder("policyfunds.years.kept", () -> cache.asMap().size())
        .description("Years of funds that are kept, with and without the fund that was named")
        .tag("of", of)
        .register(meters);
    Gauge.builder("policyfunds.years.kept.filled", () -> filled(cache))
        .description("Part of the room for years that is taken")
        .tag("of", of)
        .register(meters);
  }

  private static BigDecimal filled(AsyncCache<Key, Year> cache) {
    var room = cache.synchronous().policy().eviction().orElseThrow();
    return BigDecimal.valueOf(room.weightedSize().orElseThrow())
        .divide(BigDecimal.valueOf(room.getMaximum()), 4, RoundingMode.HALF_UP);
  }

  private ConcurrentMap<Key, CompletableFuture<Year>> kept(Question question) {
    return (question.asOf() == null ? kept : keptOfThePast).asMap();
  }

  /**
   * Which data a year was made of.
   *
   * @param fund as asked for, null for the year's only one
   * @param versions now the numbers of events; of the past the positions looked back to, which is
   *     another thing: what had been sealed then is not what had been written at as many events
   */
  private record Key(int year, String fund, Versions versions) {

    static Key of(Question question, Versions versions) {
      return new Key(question.year(), question.fund(), versions);
    }

    boolean supersedes(Key other) {
      return year == other.year
          && Objects.equals(fund, other.fund)
          && !versions.equals(other.versions)
          && versions.isAtLeast(other.versions);
    }

    Key of(String code) {
      return new Key(year, code, versions);
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
    CompletableFuture<Year> first = kept(question).putIfAbsent(Key.of(question, versions), mine);
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
    ConcurrentMap<Key, CompletableFuture<Year>> all = kept(question);
    if (!made.equals(asked)) {
      all.putIfAbsent(key, year);
      all.remove(Key.of(question, asked), year);
    }
    Key named = key.of(year.join().joined().fund().code());
    all.putIfAbsent(named, year);
    if (question.asOf() == null) {
      // what nobody will ask for again must not keep a new version out of the room that there is
      all.keySet().removeIf(other -> key.supersedes(other) || named.supersedes(other));
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
        kept(question).putIfAbsent(key, CompletableFuture.completedFuture(year));
    return first == null || !first.isDone() || first.isCompletedExceptionally()
        ? year
        : first.join().as(year.joined());
  }
}
