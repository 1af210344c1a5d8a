package policyfunds.gateway.derived.formula;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import policyfunds.gateway.figure.Ratios;
import policyfunds.gateway.statistics.Median;
import policyfunds.kernel.period.Period;

/**
 * A number that was worked out (派生数据), with what it was worked out from.
 *
 * @param comparison null where it has no equals
 */
public record DerivedFigure(
    DerivedCode code,
    About about,
    BigDecimal value,
    String unit,
    List<Input> inputs,
    Comparison comparison) {

  public DerivedFigure {
    inputs = List.copyOf(inputs);
  }

  /** The figure; none where it could not be worked out. */
  static Optional<DerivedFigure> of(
      DerivedCode code,
      About about,
      BigDecimal value,
      String unit,
      List<Input> inputs,
      Comparison comparison) {
    return Optional.ofNullable(value)
        .map(known -> new DerivedFigure(code, about, known, unit, inputs, comparison));
  }

  /**
   * What a figure is about; a part that does not matter is null.
   *
   * @param regionCode always there, the province for what is no city's
   * @param largest how many of the largest are taken together
   */
  public record About(
      String regionCode,
      String directionCode,
      RegionGroup group,
      Measure measure,
      List<Integer> itemSequences,
      String subject,
      Integer largest,
      Period period) {

    static About region(String regionCode) {
      return direction(regionCode, null);
    }

    static About direction(String regionCode, String directionCode) {
      return new About(regionCode, directionCode, null, null, null, null, null, null);
    }

    About named(List<Integer> sequences, String name) {
      return new About(regionCode, directionCode, group, measure, sequences, name, largest, period);
    }

    About of(RegionGroup ofGroup) {
      return new About(
          regionCode, directionCode, ofGroup, measure, itemSequences, subject, largest, period);
    }

    About of(Measure ofMeasure) {
      return new About(
          regionCode, directionCode, group, ofMeasure, itemSequences, subject, largest, period);
    }

    About of(int ofLargest) {
      return new About(
          regionCode, directionCode, group, measure, itemSequences, subject, ofLargest, period);
    }

    About during(Period window) {
      return new About(
          regionCode, directionCode, group, measure, itemSequences, subject, largest, window);
    }
  }

  /**
   * A figure beside its equals (比较).
   *
   * @param rank from 1 for the largest, equals sharing the better
   * @param among how many have one
   * @param provinceValue the same of all cities together, null where that says nothing
   */
  public record Comparison(
      Integer rank, Integer among, BigDecimal provinceValue, BigDecimal median) {

    /** Ranked by its own value. */
    static Comparison of(BigDecimal value, Collection<BigDecimal> all, BigDecimal provinceValue) {
      return new Comparison(
          Ratios.rank(value, all), all.size(), provinceValue, Median.of(all).orElse(null));
    }
  }
}
