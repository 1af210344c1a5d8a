package policyfunds.gateway.outlier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.outlier.Measure.Kind;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/**
 * The measures that a direction has (可选度量).
 *
 * @param regions the province and its cities: whoever answered has figures of each, if none in it
 */
record Choice(List<CityFigures> regions, List<CityFigures> cities, String directionCode) {

  private static final Text NO_SUCH =
      Text.of("该资金投入方向没有度量“%s”；有：%s", "The direction has no measure \"%s\"; there are: %s");
  private static final Text WHICH =
      Text.of(
          "该资金投入方向的工作量有多个单位，需要参数 x；有：%s",
          "The direction's workload has several units, so x is needed; there are: %s");

  /** Whether the service of a measure answered. */
  boolean isKnown(Measure measure) {
    return measure.kind().isKnownOf(regions);
  }

  /** The measure of a code; taken at its word where its service did not answer. */
  Measure named(String code) {
    if (code.equals(Kind.WORKLOAD.name())) {
      return workload();
    }
    Optional<Measure> there =
        all().stream().filter(measure -> measure.code().equals(code)).findFirst();
    return there
        .or(() -> Measure.read(code).filter(measure -> !isKnown(measure)))
        .orElseThrow(() ->
            ProblemTypes.PARAMETER_MALFORMED.because(NO_SUCH.with(Shown.of(code), codes(all()))));
  }

  /** The one that the direction has; one that no city has where it has none in numbers. */
  Measure workload() {
    List<Measure> units = Measure.of(Kind.WORKLOAD, cities, directionCode);
    if (units.size() > 1) {
      throw ProblemTypes.PARAMETER_MISSING.because(WHICH.with(codes(units)));
    }
    return units.isEmpty() ? Measure.workload(null) : units.getFirst();
  }

  private List<Measure> all() {
    return Arrays.stream(Kind.values())
        .flatMap(kind -> Measure.of(kind, cities, directionCode).stream())
        .toList();
  }

  private static String codes(List<Measure> measures) {
    return measures.stream().map(Measure::code).collect(Collectors.joining(", ", "[", "]"));
  }
}
