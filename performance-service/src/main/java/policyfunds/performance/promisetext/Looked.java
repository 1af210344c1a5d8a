package policyfunds.performance.promisetext;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.finding.Evidence;
import policyfunds.performance.goaltext.Phrase;
import policyfunds.performance.indicatortarget.IndicatorTarget;
import policyfunds.performance.promise.Measure;
import policyfunds.performance.promise.Promise;

/** What of a promise's indicators was looked at (所查指标). */
final class Looked {

  /** A finding shows so many indicators; its sentence says how many were looked at. */
  static final int SHOWN = 10;

  private Looked() {}

  /** The first of a promise's indicators, after what the finding is about. */
  static List<Evidence> with(Evidence first, Promise promise) {
    return Stream.concat(
            Stream.of(first), promise.measures().stream().limit(SHOWN).map(Measure::named))
        .toList();
  }

  /** The words of an indicator and of its target values. */
  static String words(Measure measure) {
    return Stream.concat(
            Stream.of(measure.name()), measure.targets().stream().map(IndicatorTarget::asWritten))
        .collect(joining(String.valueOf(Phrase.GAP)));
  }
}
