package policyfunds.e2e.crash;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import policyfunds.e2e.crash.Kill.Target;
import policyfunds.e2e.faults.PostgresServer;
import policyfunds.e2e.faults.RestartableProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Scale;

/**
 * Kills a service and its database at random moments while clients write, and starts them again.
 */
final class Killer {
  private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(60);
  private static final int FEWEST_WRITES_BETWEEN = 30;
  private static final int MOST_WRITES_BETWEEN = Scale.of(150, 450);
  private static final int LONGEST_DELAY_MILLIS = 50;

  private final RestartableProcess service;
  private final PostgresServer postgres;
  private final Journal journal;
  private final Random random;

  Killer(RestartableProcess service, PostgresServer postgres, Journal journal, Random random) {
    this.service = service;
    this.postgres = postgres;
    this.journal = journal;
    this.random = random;
  }

  /** As many kills of each, in a random order, each once writes are answered again. */
  List<Kill> kill(int services, int servers) throws InterruptedException {
    var targets = new ArrayList<Target>(Collections.nCopies(services, Target.SERVICE));
    targets.addAll(Collections.nCopies(servers, Target.POSTGRES));
    Collections.shuffle(targets, random);
    var kills = new ArrayList<Kill>();
    awaitGoodWrite(System.nanoTime());
    for (Target target : targets) {
      awaitWrites(random.nextInt(FEWEST_WRITES_BETWEEN, MOST_WRITES_BETWEEN));
      Thread.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
      Kill kill = kill(target);
      awaitGoodWrite(kill.at());
      kills.add(kill);
    }
    return kills;
  }

  private Kill kill(Target target) {
    int underWay = journal.underWay();
    long at = System.nanoTime();
    switch (target) {
      case SERVICE -> {
        service.kill();
        service.start();
      }
      case POSTGRES -> {
        long process = service.process().pid();
        postgres.kill();
        postgres.start();
        if (!service.isRunning() || service.process().pid() != process) {
          throw new AssertionError("the service did not outlive its database");
        }
      }
    }
    return new Kill(target, underWay, at, System.nanoTime());
  }

  private void awaitWrites(int more) {
    int enough = journal.good() + more;
    Until.holds("clients write", RECOVERY_LIMIT, () -> journal.good() >= enough);
  }

  private void awaitGoodWrite(long after) {
    Until.holds("a write is answered again", RECOVERY_LIMIT, () -> journal.isGoodSince(after));
  }
}
