package policyfunds.gateway.outlier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;

/** Cities with money and work in the enterprise survey, those of 2020 or others. */
final class Cities {

  static final String DIRECTION = "ENTERPRISE_SURVEY";
  static final String DONGGUAN = "441900";

  private static final String SURVEY_2020 =
      """
      440100 5500 114.2, 440300 6600 121.2, 440400 2090 44.2, 440500 3080 80.8, 440600 5500 96.9,
      440200 660 39, 441600 990 33.8, 441400 770 42.4, 441300 3740 74.2, 441500 550 25.1,
      441900 6050 41.9, 442000 4400 94.1, 440700 3630 76.6, 441700 550 25.1, 440800 1980 68.7,
      440900 1430 45.2, 441200 1870 48.7, 441800 1210 51.1, 445100 1430 34.5, 445200 2420 63.5,
      445300 550 28.8
      """;

  private Cities() {}

  static List<CityFigures> of2020() {
    return of(SURVEY_2020);
  }

  /** Code, workload and money of each; a dash for a task without a number. */
  static List<CityFigures> of(String rows) {
    List<CityFigures> cities = new ArrayList<>();
    for (String row : rows.strip().split(",\\s*")) {
      String[] cells = row.split(" ");
      cities.add(city(cells[0], cells[1], cells[2]));
    }
    return cities;
  }

  static CityFigures city(String code, String workload, String money) {
    List<Figure> work = new ArrayList<>();
    work.add(figure(Figures.TASK_COUNT, "1", "项", 1));
    if (!workload.equals("-")) {
      work.add(figure(Figures.WORKLOAD, workload, "家次", 9));
    }
    return new CityFigures(
        code,
        new Figures(List.of(figure(Figures.ALLOCATED, money, "万元", 2))),
        new Figures(work),
        new Figures(List.of(figure(Figures.GOAL_COUNT, "1", "个", 2))));
  }

  /** The same cities, with other money for some. */
  static List<CityFigures> with(List<CityFigures> cities, Map<String, String> money) {
    return cities.stream()
        .map(city ->
            money.containsKey(city.regionCode())
                ? new CityFigures(
                    city.regionCode(),
                    new Figures(
                        List.of(figure(Figures.ALLOCATED, money.get(city.regionCode()), "万元", 2))),
                    city.work(),
                    city.promises())
                : city)
        .toList();
  }

  static Figure figure(String code, String value, String unit, int column) {
    return Figure.of(
            code, new BigDecimal(value), unit, List.of(Source.of("d", "2-1", 3, column, value)))
        .inDirection(DIRECTION, "企业情况综合");
  }
}
