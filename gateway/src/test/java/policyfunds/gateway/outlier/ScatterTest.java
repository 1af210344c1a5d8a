package policyfunds.gateway.outlier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.outlier.Scatter.Dot;
import policyfunds.kernel.figure.Figure;

class ScatterTest {

  @Test
  void hasNoUnitCostOfNoWork() {
    Scatter scatter = of(Cities.of("440100 0 5, 440300 2 4, 440400 4 9, 440500 5 8"));

    assertThat(scatter.dots().getFirst().unitCost()).isNull();
    assertThat(scatter.dots().getFirst().z()).isNull();
    assertThat(scatter.dots().get(1).unitCost()).isEqualByComparingTo("2");
    assertThat(scatter.dots().get(1).z()).isNotNull();
    assertThat(scatter.dots()).noneMatch(Dot::isOutlier);
  }

  @Test
  void hasNoScoresWhereAllUnitCostsAreEqual() {
    Scatter scatter = of(Cities.of("440100 3 1, 440300 6 2, 440400 9 3"));

    assertThat(scatter.dots())
        .allSatisfy(dot -> {
          assertThat(dot.unitCost()).isNotNull();
          assertThat(dot.z()).isNull();
          assertThat(dot.modifiedZ()).isNull();
        });
  }

  @Test
  void countsCitiesThatHaveEither() {
    List<CityFigures> cities = new ArrayList<>(Cities.of("440100 5500 1, 440300 - 2"));
    cities.add(new CityFigures("440400", none(), cities.getFirst().work(), none()));
    cities.add(new CityFigures("440500", none(), none(), cities.getFirst().promises()));

    Scatter scatter = of(cities);

    assertThat(scatter.dots()).hasSize(1);
    assertThat(scatter.ofCities()).isEqualTo(3);
  }

  @Test
  void holdsAllMoneyAgainstAllWorkOnly() {
    List<CityFigures> cities = new ArrayList<>(Cities.of("440100 5500 1, 440300 6600 2"));
    cities.add(with("440400", Cities.figure(Figures.WORKLOAD, "40", "份", 9)));
    cities.add(with("440500", Cities.figure(Figures.REFERENCED_WORKLOAD, "1", "项", 9)));

    Scatter scatter = of(cities);

    assertThat(scatter.dots()).extracting(Dot::regionCode).containsExactly("440100", "440300");
    assertThat(scatter.ofCities()).isEqualTo(4);
  }

  private static CityFigures with(String code, Figure more) {
    CityFigures city = Cities.city(code, "900", "3");
    List<Figure> work = new ArrayList<>(city.work().all());
    work.add(more);
    return new CityFigures(code, city.money(), new Figures(work), city.promises());
  }

  private static Figures none() {
    return new Figures(List.of());
  }

  private static Scatter of(List<CityFigures> cities) {
    return Scatter.of(cities, Cities.DIRECTION, Measure.workload("家次"), Measure.MONEY);
  }
}
