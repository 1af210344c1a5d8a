package policyfunds.gateway.outlier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.gateway.figure.Figures;
import policyfunds.gateway.outlier.Measure.Kind;
import policyfunds.gateway.outlier.Scatter.Dot;
import policyfunds.gateway.statistics.Deviation;
import policyfunds.gateway.statistics.LeaveOneOut;
import policyfunds.gateway.statistics.Verdict;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.finding.Severity;
import policyfunds.kernel.language.Text;

/** Which city's money does not follow its work as the other cities' does (资金与工作量离群规则). */
public final class OutlierRules {

  /** How it is judged, as a finding and the list of all cities say it alike. */
  static final Text METHOD =
      Text.of(
          "对每个地市，以其余地市作最小二乘直线，取外部学生化残差（自由度为点数减三）作双侧 t 检验，p 乘以点数不超过 0.05 为离群"
              + "（Bonferroni；Belsley、Kuh、Welsch 1980；Cook、Weisberg 1982）。至少八个点。单位成本的 z 分数和修正 z"
              + " 分数（Iglewicz、Hoaglin 1993）仅供对照，不作判断。不说明孰对孰错，也不说明原因",
          "For each city, least squares through all others; the externally studentised residual, with"
              + " points less three degrees of freedom, tested on both sides; an outlier where p times"
              + " the points is at most 0.05 (Bonferroni; Belsley, Kuh and Welsch 1980; Cook and"
              + " Weisberg 1982). At least eight points. z and modified z of the unit cost (Iglewicz"
              + " and Hoaglin 1993) stand beside and decide nothing. It does not say which number is"
              + " wrong, or that any is");

  public static final FindingRule MONEY_OFF_WORKLOAD =
      new FindingRule(
          "MONEY_OFF_WORKLOAD",
          Severity.QUERY,
          Text.of("资金与工作量偏离其他地市的规律", "Money does not follow workload as elsewhere"),
          METHOD);

  public static final FindingRule MONEY_WORKLOAD_NOT_ASSESSED =
      new FindingRule(
          "MONEY_WORKLOAD_NOT_ASSESSED",
          Severity.INFO,
          Text.of("资金与工作量未作离群判断", "Money and workload not assessed"),
          METHOD);

  private static final Text QUESTION =
      Text.of(
          "%1$s承担%2$s%3$s%4$s，所得资金为%5$s%6$s，而其余%7$s个地市的拟合线预期为%8$s%6$s，原因何在？",
          "Why does %1$s get %5$s %6$s for %3$s %4$s of %2$s, where the line through the other %7$s"
              + " cities expects %8$s?");
  private static final Text TOO_FEW =
      Text.of(
          "%1$s的资金与工作量%5$s如何相互印证？%2$s个地市中只有%3$s个两者都有数值，至少需要%4$s个",
          "How can the money of %1$s be held against its work%5$s, where %3$s of %2$s cities have both"
              + " in numbers and %4$s are needed?");
  private static final Text NO_SPREAD =
      Text.of(
          "%s的资金按什么分配？%s个地市的工作量均为%s%s",
          "By what is the money of %s shared out, where the workload of all %s cities is %s %s?");

  private static final Text MONEY = Text.of("所得资金", "Money received");
  private static final Text WORKLOAD = Text.of("工作量", "Workload");
  private static final Text EXPECTED = Text.of("其余地市拟合线的预期值", "Expected by the others' line");
  private static final Text RESIDUAL = Text.of("与预期值之差", "Money less what is expected");
  private static final Text T = Text.of("外部学生化残差 t", "Externally studentised residual t");
  private static final Text FREEDOM = Text.of("自由度", "Degrees of freedom");
  private static final Text P = Text.of("双侧 p 值", "Two-sided p");
  private static final Text ADJUSTED = Text.of("p 值乘以点数", "p times the points");
  private static final Text LEVEL = Text.of("判断水平", "Level");
  private static final Text UNIT_COST = Text.of("单位成本", "Unit cost");
  private static final Text Z = Text.of("单位成本的 z 分数（对照）", "z-score of the unit cost (beside)");
  private static final Text MODIFIED_Z =
      Text.of("单位成本的修正 z 分数（对照）", "Modified z-score of the unit cost (beside)");
  private static final Text WITH_BOTH = Text.of("两者都有数值的地市", "Cities with both in numbers");
  private static final Text CITIES = Text.of("有资金或任务的地市", "Cities with money or tasks");
  private static final Text NEEDED = Text.of("至少需要的地市", "Cities needed at least");

  private static final String COUNT = "个";

  private OutlierRules() {}

  /**
   * The money of each direction against each unit of its workload; nothing where the service of
   * either did not answer.
   */
  public static List<Finding> of(List<CityFigures> cities, String provinceCode, Names names) {
    if (!Kind.ALLOCATED.isKnownOf(cities) || !Kind.WORKLOAD.isKnownOf(cities)) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>();
    for (String direction : directions(cities)) {
      for (Measure workload : workloads(cities, direction)) {
        Scatter scatter = Scatter.of(cities, direction, workload, Measure.MONEY);
        if (scatter.fit().verdict() == Verdict.ASSESSED) {
          scatter.dots().stream()
              .filter(Dot::isOutlier)
              .map(dot -> off(dot, scatter, names))
              .forEach(findings::add);
        } else {
          findings.add(notAssessed(scatter, provinceCode, names));
        }
      }
    }
    return findings;
  }

  private static Set<String> directions(List<CityFigures> cities) {
    Set<String> codes = new LinkedHashSet<>();
    for (CityFigures city : cities) {
      city.money().directions(Figures.ALLOCATED).forEach(codes::add);
      city.work().directions(Figures.TASK_COUNT).forEach(codes::add);
    }
    return codes;
  }

  /** One for each unit; where no workload is a number, one that no city has. */
  private static List<Measure> workloads(List<CityFigures> cities, String direction) {
    List<Measure> units = Measure.of(Kind.WORKLOAD, cities, direction);
    return units.isEmpty() ? List.of(Measure.workload(null)) : units;
  }

  private static Finding off(Dot dot, Scatter scatter, Names names) {
    Deviation deviation = dot.deviation();
    Figure money = dot.y();
    Figure work = dot.x();
    return new Finding(
        MONEY_OFF_WORKLOAD,
        Subject.region(dot.regionCode(), scatter.directionCode()),
        QUESTION.with(
            names.region(dot.regionCode()),
            names.direction(scatter.directionCode()),
            Rounding.plain(work.value()),
            unit(work),
            Rounding.plain(money.value()),
            unit(money),
            scatter.dots().size() - 1,
            Rounding.spoken(deviation.expected())),
        Stream.of(
                Evidence.figure(MONEY, money.value(), money.unit(), money.cells()),
                Evidence.figure(WORKLOAD, work.value(), work.unit(), work.cells()),
                Evidence.figure(
                    EXPECTED,
                    Rounding.shown(deviation.expected()),
                    money.unit(),
                    others(dot, scatter)),
                computed(RESIDUAL, deviation.residual(), money.unit()),
                computed(T, deviation.t(), null),
                computed(FREEDOM, BigDecimal.valueOf(deviation.degreesOfFreedom()), null),
                computed(P, deviation.p(), null),
                computed(ADJUSTED, deviation.adjustedP(), null),
                computed(LEVEL, LeaveOneOut.LEVEL, null),
                computed(UNIT_COST, dot.unitCost(), unit(money) + "/" + unit(work)),
                computed(Z, dot.z(), null),
                computed(MODIFIED_Z, dot.modifiedZ(), null))
            .filter(evidence -> evidence.value() != null)
            .toList());
  }

  /** The cells of the cities that the line goes through. */
  private static List<Source> others(Dot dot, Scatter scatter) {
    return Figures.cells(
        scatter.dots().stream()
            .filter(other -> other != dot)
            .flatMap(other -> Stream.of(other.y(), other.x()))
            .toList());
  }

  private static Finding notAssessed(Scatter scatter, String provinceCode, Names names) {
    int points = scatter.dots().size();
    Text direction = names.direction(scatter.directionCode());
    return new Finding(
        MONEY_WORKLOAD_NOT_ASSESSED,
        Subject.region(provinceCode, scatter.directionCode()),
        scatter.fit().verdict() == Verdict.NO_SPREAD
            ? NO_SPREAD.with(
                direction,
                points,
                Rounding.plain(scatter.dots().getFirst().x().value()),
                unit(scatter.dots().getFirst().x()))
            : TOO_FEW.with(
                direction, scatter.ofCities(), points, LeaveOneOut.FEWEST_POINTS, inUnit(scatter)),
        List.of(
            Evidence.figure(WITH_BOTH, BigDecimal.valueOf(points), COUNT, cells(scatter)),
            Evidence.figure(
                CITIES,
                BigDecimal.valueOf(scatter.ofCities()),
                COUNT,
                Figures.cells(scatter.concerned().stream().flatMap(List::stream).toList())),
            computed(NEEDED, BigDecimal.valueOf(LeaveOneOut.FEWEST_POINTS), COUNT)));
  }

  private static List<Source> cells(Scatter scatter) {
    return Figures.cells(
        scatter.dots().stream().flatMap(dot -> Stream.of(dot.y(), dot.x())).toList());
  }

  /** In which unit the work is that was looked at; nothing where no city's is a number. */
  private static Text inUnit(Scatter scatter) {
    String unit = scatter.x().unit();
    return unit == null ? Text.of("", "") : Text.of("（%s）", " in %s").with(unit);
  }

  private static Evidence computed(Text label, BigDecimal value, String unit) {
    return Evidence.figure(label, Rounding.shown(value), unit, List.of());
  }

  private static String unit(Figure figure) {
    return Objects.requireNonNullElse(figure.unit(), "");
  }
}
