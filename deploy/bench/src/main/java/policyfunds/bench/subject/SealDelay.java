package policyfunds.bench.subject;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import policyfunds.bench.harness.Report;
import policyfunds.bench.harness.Sample;
import policyfunds.bench.site.Api;
import policyfunds.bench.site.Site;

/** {@code seal}: from the answer to a POST, which is committed then, until its seal is seen. */
public final class SealDelay implements Subject {

  private static final int ALONE = 200;
  private static final int CLIENTS = 16;
  private static final Duration BUSY = Duration.ofSeconds(20);
  private static final int LONGEST_PAUSE_MILLIS = 250;
  private static final Pattern ID = Pattern.compile("\"id\":([0-9]+)");

  /** The moment, on this machine's clock, at which a client knew that its write was done. */
  private record Answered(String key, long nanos) {}

  @Override
  public void measure(Site site, Report report)
      throws SQLException, IOException, InterruptedException {
    report.title("seal", "delay from the answer to a POST until its seal can be read");
    Api api = site.service().api();
    var trials = new Trials();
    try (var seals = SealWatch.of(site.database())) {
      report.delay("idle", delays(seals, alone(api, trials)));
      List<Answered> answered = together(api, trials);
      report.delay(CLIENTS + " clients", delays(seals, answered));
      report.note("", "%d POSTs a second", answered.size() / BUSY.toSeconds());
    }
  }

  /** One after another, with pauses that meet the sealer at any point of its own. */
  private static List<Answered> alone(Api api, Trials trials)
      throws IOException, InterruptedException {
    var pauses = new Random(5);
    List<Answered> answered = new ArrayList<>();
    for (int count = 0; count < ALONE; count++) {
      answered.add(post(api, trials));
      Thread.sleep(pauses.nextInt(LONGEST_PAUSE_MILLIS));
    }
    return answered;
  }

  private static List<Answered> together(Api api, Trials trials)
      throws IOException, InterruptedException {
    long end = System.nanoTime() + BUSY.toNanos();
    List<Answered> answered = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<List<Answered>>> clients = new ArrayList<>();
      for (int client = 0; client < CLIENTS; client++) {
        clients.add(
            threads.submit(() -> {
              List<Answered> own = new ArrayList<>();
              while (System.nanoTime() < end) {
                own.add(post(api, trials));
              }
              return own;
            }));
      }
      for (Future<List<Answered>> client : clients) {
        answered.addAll(client.get());
      }
    } catch (ExecutionException e) {
      throw new IOException("a client was refused", e);
    }
    return answered;
  }

  private static Answered post(Api api, Trials trials) throws IOException, InterruptedException {
    String body = api.post("/api/v1/allocations", trials.next().json());
    long now = System.nanoTime();
    String key = ID.matcher(body).results().map(MatchResult::group).findFirst().orElseThrow();
    return new Answered(key.substring(key.indexOf(':') + 1), now);
  }

  private static Sample delays(SealWatch seals, List<Answered> answered)
      throws InterruptedException {
    List<Duration> delays = new ArrayList<>();
    for (Answered write : answered) {
      long delay = seals.seen(write.key()) - write.nanos();
      delays.add(Duration.ofNanos(Math.max(0, delay)));
    }
    return new Sample(delays);
  }
}
