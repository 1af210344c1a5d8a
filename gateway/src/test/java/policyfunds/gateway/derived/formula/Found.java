package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/** The figures of one code that a fund gives. */
record Found(List<DerivedFigure> all) {

  static Found of(DerivedCode code, FundFigures fund) {
    List<DerivedFigure> all = code.of(fund);
    assertThat(all).extracting(DerivedFigure::code).containsOnly(code);
    return new Found(all);
  }

  DerivedFigure only(Predicate<DerivedFigure> wanted) {
    List<DerivedFigure> found = all.stream().filter(wanted).toList();
    assertThat(found).hasSize(1);
    return found.getFirst();
  }

  DerivedFigure of(String regionCode) {
    return only(figure -> figure.about().regionCode().equals(regionCode));
  }

  DerivedFigure of(RegionGroup group) {
    return only(figure -> group.equals(figure.about().group()));
  }

  DerivedFigure ofLargest(int count) {
    return only(figure -> figure.about().largest() == count);
  }

  List<String> values() {
    return all.stream().map(figure -> plain(figure.value())).toList();
  }

  static String plain(BigDecimal value) {
    return value == null ? null : value.stripTrailingZeros().toPlainString();
  }

  /** What it was worked out from, as code and value. */
  static List<String> inputs(DerivedFigure figure) {
    return figure.inputs().stream()
        .map(input -> input.code() + " " + plain(input.value()))
        .toList();
  }
}
