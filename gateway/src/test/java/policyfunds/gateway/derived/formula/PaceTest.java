package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.gateway.derived.formula.DerivedCode.MONTHLY_PACE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.period.Period;

class PaceTest {

  private static final Figure WORK =
      Guangdong.figure(Figures.WORKLOAD, "5500", "家次").inDirection(Guangdong.SURVEY, "");

  @Test
  void dividesTheWorkByTheMonthsOfItsWindow() {
    DerivedFigure guangzhou = Found.of(MONTHLY_PACE, Guangdong.in2020()).of("440100");

    assertThat(guangzhou.value()).isEqualByComparingTo("500");
    assertThat(guangzhou.unit()).isEqualTo("家次/月");
    assertThat(guangzhou.about().period()).isEqualTo(Guangdong.TO_NOVEMBER);
    assertThat(Found.inputs(guangzhou)).containsExactly("WORKLOAD 5500", "TASK_WINDOW 11");
    assertThat(guangzhou.inputs()).allSatisfy(input -> assertThat(input.cells()).hasSize(1));
  }

  @Test
  void saysThatAnEvenPaceIsAssumed() {
    assertThat(MONTHLY_PACE.basis()).isEqualTo(Basis.EVEN_PACE);
    assertThat(MONTHLY_PACE.formula().zh()).contains("假定各月进度均匀");
    assertThat(MONTHLY_PACE.title().en()).contains("derived from the window");
  }

  @Test
  void isRoundedToSixDecimals() {
    Period quarter = new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 3, 31));

    assertThat(pace(WORK.during(quarter), Guangdong.window(quarter)).values())
        .containsExactly("1833.333333");
  }

  @Test
  void workWithoutOneWindowHasNone() {
    Period december = new Period(LocalDate.of(2020, 12, 1), LocalDate.of(2020, 12, 31));

    assertThat(pace(WORK, Guangdong.window(december)).all()).isEmpty();
    assertThat(pace(WORK.during(december)).all()).isEmpty();
    assertThat(pace(WORK.during(december), Guangdong.window(Guangdong.TO_NOVEMBER)).all())
        .isEmpty();
    assertThat(pace(Guangdong.window(december)).all()).isEmpty();
  }

  @Test
  void thereIsNoneWithoutTasks() {
    CityFigures unknown =
        new CityFigures("440100", Guangdong.of(Guangdong.money("1")), null, Guangdong.of());

    assertThat(MONTHLY_PACE.of(Guangdong.of(Guangdong.province(), List.of(unknown)))).isEmpty();
  }

  private static Found pace(Figure... work) {
    CityFigures city =
        new CityFigures("440100", Guangdong.of(), Guangdong.of(work), Guangdong.of());
    return new Found(MONTHLY_PACE.of(Guangdong.of(Guangdong.province(), List.of(city))));
  }
}
