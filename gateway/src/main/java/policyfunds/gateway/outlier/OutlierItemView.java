package policyfunds.gateway.outlier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.outlier.Scatter.Dot;
import policyfunds.gateway.statistics.Deviation;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;

/** One city against the line through the others. */
@Schema(name = "Outlier", description = "One city against the line through the others 地市")
record OutlierItemView(
    @Schema(description = "GB/T 2260 code 行政区划代码", examples = "441900") String regionCode,
    @Schema(description = "Name 名称", examples = "东莞市") String regionName,
    @Schema(description = "The city's x", examples = "6050") BigDecimal x,
    @Schema(description = "The city's y", examples = "41.9") BigDecimal y,
    @Schema(
            description =
                "What the line through the other cities gives for x; absent, as all that rests on"
                    + " it, where nothing is judged or the others have one x only 预期值",
            examples = "115.05017272")
        BigDecimal expected,
    @Schema(description = "y less what is expected 残差", examples = "-73.15017272")
        BigDecimal residual,
    @Schema(
            description = "How much it pulls the line through all to itself, up to 1 杠杆值",
            examples = "0.19712115")
        BigDecimal leverage,
    @Schema(
            description =
                "Externally studentised residual; absent where the others lie exactly on a line"
                    + " 外部学生化残差",
            examples = "-8.37790702")
        BigDecimal t,
    @Schema(description = "Of t: points less three 自由度", examples = "18") Integer degreesOfFreedom,
    @Schema(
            description = "Chance of a t as far from 0, both sides, for this city alone p 值",
            examples = "0.000000126223")
        BigDecimal pValue,
    @Schema(
            description = "The same where all are looked at: times the points, at most 1 校正 p 值",
            examples = "0.00000265068")
        BigDecimal adjustedPValue,
    @Schema(description = "Whether the adjusted chance is within the level 是否离群", examples = "true")
        Boolean outlier,
    @Schema(description = "y for a unit of x; absent where x is 0 单位成本", examples = "0.00692562")
        BigDecimal unitCost,
    @Schema(
            description =
                "Of the unit cost, in standard deviations; beside the method, which it decides nothing"
                    + " in z 分数",
            examples = "-1.70937631")
        BigDecimal zScore,
    @Schema(
            description = "Of the unit cost, in median distances; beside the method, as z 修正 z 分数",
            examples = "-1.65478143")
        BigDecimal modifiedZScore,
    @Schema(description = "Cells of x 横轴出处") List<Source> xCells,
    @Schema(description = "Cells of y 纵轴出处") List<Source> yCells) {

  static OutlierItemView of(Dot dot, Names names) {
    Optional<Deviation> deviation = Optional.ofNullable(dot.deviation());
    return new OutlierItemView(
        dot.regionCode(),
        names.ofRegion(dot.regionCode()),
        dot.x().value(),
        dot.y().value(),
        shown(deviation, Deviation::expected),
        shown(deviation, Deviation::residual),
        shown(deviation, Deviation::leverage),
        shown(deviation, Deviation::t),
        deviation.map(Deviation::degreesOfFreedom).orElse(null),
        shown(deviation, Deviation::p),
        shown(deviation, Deviation::adjustedP),
        deviation.map(Deviation::outlier).orElse(null),
        Rounding.shown(dot.unitCost()),
        Rounding.shown(dot.z()),
        Rounding.shown(dot.modifiedZ()),
        dot.x().cells(),
        dot.y().cells());
  }

  private static BigDecimal shown(
      Optional<Deviation> deviation, Function<Deviation, BigDecimal> number) {
    return deviation.map(number).map(Rounding::shown).orElse(null);
  }
}
