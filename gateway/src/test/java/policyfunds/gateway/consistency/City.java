package policyfunds.gateway.consistency;

import java.math.BigDecimal;
import java.util.List;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;

/** Figures to build cities and provinces of. */
final class City {

  static final String DIRECTION = "ENTERPRISE_SURVEY";

  private City() {}

  /** A city that got money for work and promised it; each figure null for none. */
  static CityFigures of(String code, String allocated, String workload, String target) {
    return new CityFigures(code, money(allocated), work(workload), promises(target));
  }

  static Figures money(String allocated) {
    return new Figures(List.of(figure(Figures.ALLOCATED, allocated, "万元")));
  }

  static Figures work(String workload) {
    return new Figures(
        List.of(figure(Figures.TASK_COUNT, "1", "项"), figure(Figures.WORKLOAD, workload, "家次")));
  }

  static Figures promises(String target) {
    return new Figures(
        List.of(
            figure(Figures.GOAL_COUNT, "1", "个"),
            figure(Figures.TARGET, target, "家次"),
            figure(Figures.TARGET, "3", "份")));
  }

  static Figure figure(String code, String value, String unit) {
    return amount(code, value, unit).inDirection(DIRECTION, "企业情况综合");
  }

  static Figure amount(String code, String value, String unit) {
    return Figure.of(
        code, new BigDecimal(value), unit, List.of(Source.of("d", "2-1", 3, 2, value)));
  }
}
