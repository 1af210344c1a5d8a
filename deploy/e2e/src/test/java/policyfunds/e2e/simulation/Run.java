package policyfunds.e2e.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import policyfunds.e2e.ledger.Feed;
import policyfunds.e2e.model.Past;
import policyfunds.e2e.model.Resource;
import policyfunds.e2e.model.Rules;
import policyfunds.e2e.model.State;
import policyfunds.e2e.model.Verdict;
import policyfunds.e2e.model.World;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Request;
import policyfunds.e2e.writing.Tally;

/** One run in a fund of its own: each step is tried on the suite and on the model alike. */
final class Run {
  private static final int YEAR = 2050;
  private static final int LOOKS_BACK_AT_EACH_STEP = 2;
  private static final int LOOKS_BACK_AT_THE_END = 60;
  private static final Duration SEALING_LIMIT = Duration.ofSeconds(30);
  private static final String NAME = "Fund of a simulation";
  private static final List<String> REGIONS =
      List.of(World.PROVINCE, "440100", "440300", "440600", "445200", "441900");

  private final List<Clerk> clerks;
  private final long seed;
  private final World world;
  private final Past past;
  private final Readings readings;
  private final Moments moments;
  private final Tally tally = new Tally();
  private final AtomicInteger looksBack = new AtomicInteger();
  private final List<Step> steps = new ArrayList<>();

  /** Says what is tried next; none ends the run. */
  @FunctionalInterface
  interface Script {
    Optional<Step> next(State state);
  }

  /** What came of a run. */
  record Outcome(List<Step> steps, Tally tally, int comparisons, int asOf, AssertionError failure) {
    boolean failed() {
      return failure != null;
    }
  }

  private Run(List<Clerk> clerks, long seed) {
    this.clerks = clerks;
    this.seed = seed;
    Clerk opener = clerks.getFirst();
    world = new World("T-SIM-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), YEAR);
    past = new Past(State.ofNewFund(NAME), opener.name());
    readings = new Readings(opener, world, new AtomicInteger());
    moments = new Moments(Feed.fromNowOn(opener.api()), world, past, readings);
    opener.done(
        Request.put(
            Resource.FUND.path(world),
            "name",
            NAME,
            "year",
            YEAR,
            "regionCode",
            World.PROVINCE,
            "reason",
            world.reason(0)));
  }

  /** {@code seed} decides what is read after each step. */
  static Outcome of(List<Clerk> clerks, long seed, Script script) {
    var run = new Run(clerks, seed);
    AssertionError failure = run.failure(script);
    return new Outcome(
        List.copyOf(run.steps),
        run.tally,
        run.readings.count().get(),
        run.looksBack.get(),
        failure);
  }

  private AssertionError failure(Script script) {
    try {
      Optional<Step> next = script.next(past.now());
      while (next.isPresent()) {
        steps.add(next.get());
        perform(next.get());
        next = script.next(past.now());
      }
      lookBackAtTheEnd();
      return null;
    } catch (AssertionError e) {
      return e;
    }
  }

  private void perform(Step step) {
    Clerk clerk = clerks.get(step.clerk());
    State before = past.now();
    Verdict verdict = Rules.judge(before, step.number(), step.operation());
    Answer answer = clerk.send(new Requests(world, before).of(step));
    tally.add(answer);
    assertThat(Tally.word(answer)).as("%s: %s", step, answer.body()).isEqualTo(verdict.word());
    if (answer.status() == 201 && answer.json().has("id")) {
      world.made(verdict.touched(), answer.json().path("id").longValue());
    }
    past.add(step.number(), clerk.name(), verdict);
    compareAnswer(step, answer, verdict);
    compareReadings(new Random(seed * 31 + step.number()), verdict.touched());
  }

  private void compareAnswer(Step step, Answer answer, Verdict verdict) {
    if (answer.status() == 200 || answer.status() == 201) {
      var row = verdict.after().row(verdict.touched()).orElseThrow();
      readings.compareShown(verdict.after(), row, answer.json(), "answer to %s", step);
      assertThat(answer.header("ETag")).as("tag of %s", step).isPresent();
      assertThat(answer.header("ETag").get()).startsWith("\"" + row.version() + ".");
    }
  }

  private void compareReadings(Random random, Resource touched) {
    State now = past.now();
    readings.compareAllocations(now, null);
    readings.compareItems(now, null);
    readings.compareRegionPart(now, any(REGIONS, random), null);
    readings.compareSingle(now, touched, null);
    readings.compareHistory(past.versionsOf(touched), touched);
    moments.follow();
    lookBack(random, LOOKS_BACK_AT_EACH_STEP);
  }

  private void lookBackAtTheEnd() {
    Until.holds("the whole run is sealed", SEALING_LIMIT, moments::isUpToDate);
    lookBack(new Random(seed), LOOKS_BACK_AT_THE_END);
  }

  private void lookBack(Random random, int times) {
    for (int i = 0; i < times; i++) {
      moments.any(random).ifPresent(moment -> lookBack(random, moment));
    }
  }

  private void lookBack(Random random, Moment moment) {
    looksBack.incrementAndGet();
    State then = past.after(moment.step());
    switch (random.nextInt(6)) {
      case 0 -> readings.compareAllocations(then, moment);
      case 1 -> readings.compareItems(then, moment);
      case 2 -> readings.compareAllRegions(then, moment);
      case 3 -> readings.compareSingle(then, anyTouched(random), moment);
      default -> readings.compareRegionPart(then, any(REGIONS, random), moment);
    }
  }

  private Resource anyTouched(Random random) {
    return any(past.versions(), random).resource();
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
