package policyfunds.gateway.derived.formula;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.period.Period;

/** Guangdong's fund of 2020 as the annexes have it: 5601 in all, 2519 of it for 21 cities. */
final class Guangdong {

  static final String PROVINCE = "440000";
  static final String SURVEY = "ENTERPRISE_SURVEY";
  static final String CLUSTER = "MANUFACTURING_CLUSTER";
  static final Period TO_NOVEMBER =
      new Period(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 11, 30));

  static final Measure PLATFORMS =
      new Measure(
          "PLATFORM_PROJECTS", Text.of("公共服务平台项目", "Platform projects"), CLUSTER, "公共服务平台项目数", "个");
  static final RegionGroup NINE =
      new RegionGroup(
          "PEARL_RIVER_DELTA",
          Text.of("珠三角九市", "The nine"),
          Set.of(
              "440100", "440300", "440400", "440600", "441300", "441900", "442000", "440700",
              "441200"));
  static final RegionGroup TWELVE =
      new RegionGroup(
          "OUTSIDE_PEARL_RIVER_DELTA",
          Text.of("其余十二市", "The twelve"),
          Set.of(
              "440500", "440200", "441600", "441400", "441500", "441700", "440800", "440900",
              "441800", "445100", "445200", "445300"));

  /** City, survey money, survey work: annex 2 and annex 3. */
  private static final String SURVEYS =
      """
      440100 114.2 5500
      440300 121.2 6600
      440400 44.2 2090
      440500 80.8 3080
      440600 96.9 5500
      440200 39 660
      441600 33.8 990
      441400 42.4 770
      441300 74.2 3740
      441500 25.1 550
      441900 41.9 6050
      442000 94.1 4400
      440700 76.6 3630
      441700 25.1 550
      440800 68.7 1980
      440900 45.2 1430
      441200 48.7 1870
      441800 51.1 1210
      445100 34.5 1430
      445200 63.5 2420
      445300 28.8 550
      """;

  private Guangdong() {}

  static FundFigures in2020() {
    return of(province(), SURVEYS.lines().map(line -> city(line.split(" "))).toList());
  }

  static FundFigures of(CityFigures province, List<CityFigures> cities) {
    return new FundFigures(province, cities, List.of(NINE, TWELVE), List.of(PLATFORMS));
  }

  static CityFigures province() {
    List<Figure> money = new ArrayList<>();
    List.of("2 125", "3 65", "4 75", "5 217", "6 150", "7 150", "8 300", "9 1900", "10 100")
        .forEach(item -> {
          String[] words = item.split(" ");
          money.add(item(Figures.ITEM_ALLOCATED, words[0], words[1]).about("项目" + words[0]));
          money.add(item(Figures.ITEM_TOTAL, words[0], words[1]));
        });
    money.add(item(Figures.ITEM_TOTAL, "1", "2519"));
    money.add(total(Figures.FUND_TOTAL, "5601"));
    money.add(total(Figures.CITIES_TOTAL, "2519"));
    money.add(total(Figures.DIRECTION_TOTAL, "1250").inDirection(SURVEY, "企业情况综合"));
    money.add(total(Figures.DIRECTION_TOTAL, "1269").inDirection(CLUSTER, "先进制造业集群培育"));
    money.add(figure(Figures.RECIPIENT_TOTAL, "782", "万元").about("广东省工业和信息化厅"));
    money.add(figure(Figures.RECIPIENT_TOTAL, "300", "万元").about("阿里云计算有限公司"));
    money.add(figure(Figures.RECIPIENT_TOTAL, "1900", "万元").about("广东省广轻控股集团有限公司"));
    money.add(figure(Figures.RECIPIENT_TOTAL, "100", "万元").about("广东省工艺美术协会"));
    return new CityFigures(PROVINCE, new Figures(money), of(), of());
  }

  private static CityFigures city(String... words) {
    return switch (words[0]) {
      case "440100" -> withCluster(words, "693", "807.2", "2");
      case "441900" -> withCluster(words, "576", "617.9", "1");
      default ->
          new CityFigures(words[0], of(money(words[1]), recipient(words[1])), work(words[2]), of());
    };
  }

  private static CityFigures withCluster(
      String[] words, String cluster, String inAll, String projects) {
    Figure platforms =
        figure(Figures.TARGET, projects, null).inDirection(CLUSTER, "").about("公共服务平台 项目数");
    return new CityFigures(
        words[0],
        of(
            money(words[1]),
            figure(Figures.ALLOCATED, cluster, "万元").inDirection(CLUSTER, ""),
            recipient(inAll)),
        work(words[2]),
        of(platforms));
  }

  /** A city with survey money and survey work, each figure null for none. */
  static CityFigures city(String code, String money, String work) {
    return new CityFigures(
        code, money == null ? of() : of(money(money)), work == null ? of() : work(work), of());
  }

  static Figure money(String amount) {
    return figure(Figures.ALLOCATED, amount, "万元").inDirection(SURVEY, "");
  }

  static Figures work(String count) {
    return of(
        figure(Figures.WORKLOAD, count, "家次").inDirection(SURVEY, "").during(TO_NOVEMBER),
        window(TO_NOVEMBER));
  }

  static Figure window(Period period) {
    return figure(Figures.TASK_WINDOW, period.months().toPlainString(), "个月")
        .inDirection(SURVEY, "")
        .during(period);
  }

  static Figures of(Figure... figures) {
    return new Figures(Arrays.asList(figures));
  }

  /** A figure of one cell. */
  static Figure figure(String code, String value, String unit) {
    return Figure.of(
        code, new BigDecimal(value), unit, List.of(Source.of("d", "2-1", 3, 2, value)));
  }

  private static Figure recipient(String amount) {
    return figure(Figures.RECIPIENT_TOTAL, amount, "万元").about("地市主管部门");
  }

  private static Figure item(String code, String sequence, String amount) {
    Figure item =
        code.equals(Figures.ITEM_TOTAL) ? total(code, amount) : figure(code, amount, "万元");
    return item.forItems(List.of(Integer.valueOf(sequence)));
  }

  private static Figure total(String code, String amount) {
    return Figure.sumOf(code, new BigDecimal(amount), "万元", 2);
  }
}
