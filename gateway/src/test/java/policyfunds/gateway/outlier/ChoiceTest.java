package policyfunds.gateway.outlier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;

class ChoiceTest {

  private static final List<CityFigures> BY_UNIT =
      List.of(Cities.city("440100", "5500", "114.2"), inReports("440300"));

  @Test
  void takesTheOnlyWorkloadThereIs() {
    assertThat(of(Cities.of2020()).workload()).isEqualTo(Measure.workload("家次"));
    assertThat(of(Cities.of("440100 - 693")).workload()).isEqualTo(Measure.workload(null));
  }

  @Test
  void asksWhichWorkloadWhereThereAreSeveral() {
    assertThatThrownBy(() -> of(BY_UNIT).workload())
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> {
              assertThat(problem.type()).isEqualTo(ProblemTypes.PARAMETER_MISSING);
              assertThat(problem).hasMessageContaining("[WORKLOAD:家次, WORKLOAD:份]");
            });
    assertThat(of(BY_UNIT).named("WORKLOAD:份")).isEqualTo(Measure.workload("份"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ALLOCATED", "WORKLOAD:人次", "TARGET:人次"})
  void takesAnyMeasureAtItsWordWhereItsServiceDidNotAnswer(String code) {
    CityFigures nobody = new CityFigures("440100", null, null, null);

    Measure measure = of(List.of(nobody)).named(code);

    assertThat(measure.code()).isEqualTo(code);
    assertThat(of(List.of(nobody)).isKnown(measure)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ALLOCATED:万元", "TARGET:", "TARGET: ", "FUND_TOTAL", "work"})
  void refusesWhatNoMeasureIsCalledEvenThen(String code) {
    CityFigures nobody = new CityFigures("440100", null, null, null);

    assertThatThrownBy(() -> of(List.of(nobody)).named(code))
        .isInstanceOfSatisfying(
            Problem.class,
            problem -> assertThat(problem.type()).isEqualTo(ProblemTypes.PARAMETER_MALFORMED));
  }

  private static CityFigures inReports(String code) {
    CityFigures city = Cities.city(code, "-", "1");
    return new CityFigures(
        code,
        city.money(),
        new Figures(List.of(Cities.figure(Figures.WORKLOAD, "3", "份", 9))),
        city.promises());
  }

  private static Choice of(List<CityFigures> cities) {
    return new Choice(cities, cities, Cities.DIRECTION);
  }
}
