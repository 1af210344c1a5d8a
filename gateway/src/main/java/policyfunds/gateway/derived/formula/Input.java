package policyfunds.gateway.derived.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;

/**
 * A number that a derived figure was worked out from (输入数据).
 *
 * @param regionCode the city that it is about, null where it is about several
 * @param unit null where none is written
 * @param cells those that it rests on, of a sum those of what was summed
 */
public record Input(
    String code,
    Text name,
    String regionCode,
    BigDecimal value,
    String unit,
    String subject,
    List<Source> cells) {

  static final String WAN = "万元";
  static final String CITY_COUNT = "CITY_COUNT";

  private static final Map<String, Text> NAMES =
      Map.of(
          Figures.ALLOCATED,
          Text.of("所得资金", "Money received"),
          Figures.FUND_TOTAL,
          Text.of("资金总额", "Whole fund"),
          Figures.CITIES_TOTAL,
          Text.of("地市资金合计", "All cities' money"),
          Figures.DIRECTION_TOTAL,
          Text.of("方向资金合计", "The direction's money"),
          Figures.ITEM_TOTAL,
          Text.of("项目资金合计", "The item's money"),
          Figures.RECIPIENT_TOTAL,
          Text.of("单位所得资金", "The recipient's money"),
          Figures.WORKLOAD,
          Text.of("工作量", "Workload"),
          Figures.TARGET,
          Text.of("绩效指标值", "Indicator target"),
          Figures.TASK_WINDOW,
          Text.of("期限月数", "Months of the window"),
          CITY_COUNT,
          Text.of("有资金的市数", "Cities with money"));

  public Input {
    cells = List.copyOf(cells);
  }

  static Input of(String regionCode, Figure figure) {
    return of(regionCode, figure, figure.cells());
  }

  /** A figure whose cells are known better here than by the service that sums them. */
  static Input of(String regionCode, Figure figure, List<Source> cells) {
    return new Input(
        figure.code(),
        NAMES.get(figure.code()),
        regionCode,
        figure.value(),
        figure.unit(),
        figure.subject(),
        cells);
  }

  /** Several figures of a code and unit as one, about a region or, null, about several. */
  static Input sum(String code, String regionCode, String unit, List<Figure> figures) {
    return new Input(
        code,
        NAMES.get(code),
        regionCode,
        figures.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add),
        unit,
        null,
        Figures.cells(figures));
  }

  /** Several inputs of one code and unit as one. */
  static Input together(List<Input> inputs) {
    Input first = inputs.getFirst();
    return new Input(
        first.code(),
        first.name(),
        null,
        inputs.stream().map(Input::value).reduce(BigDecimal.ZERO, BigDecimal::add),
        first.unit(),
        null,
        inputs.stream().flatMap(input -> input.cells().stream()).toList());
  }

  static Input count(int cities) {
    return new Input(
        CITY_COUNT, NAMES.get(CITY_COUNT), null, BigDecimal.valueOf(cities), "个", null, List.of());
  }
}
