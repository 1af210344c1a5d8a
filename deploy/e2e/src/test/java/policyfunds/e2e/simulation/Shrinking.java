package policyfunds.e2e.simulation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import policyfunds.e2e.simulation.Run.Outcome;
import policyfunds.e2e.writing.Clerk;

/** Leaves out steps of a failed run, ever fewer at once, for as long as it still fails. */
record Shrinking(List<Clerk> clerks, long seed) {
  private static final int MOST_RUNS = 60;

  List<Step> shortest(List<Step> failed) {
    List<Step> shortest = failed;
    int runs = 0;
    for (int size = failed.size() / 2; size > 0; size /= 2) {
      for (int from = 0; from < shortest.size() && runs < MOST_RUNS; runs++) {
        var fewer = new ArrayList<>(shortest);
        fewer.subList(from, Math.min(from + size, fewer.size())).clear();
        Outcome outcome = Run.of(clerks, seed, script(fewer));
        if (outcome.failed()) {
          shortest = outcome.steps();
        } else {
          from += size;
        }
      }
    }
    return shortest;
  }

  private static Run.Script script(List<Step> steps) {
    Iterator<Step> each = steps.iterator();
    return _ -> each.hasNext() ? Optional.of(each.next()) : Optional.empty();
  }
}
