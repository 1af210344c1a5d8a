package policyfunds.gateway.outlier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.PartsView;
import policyfunds.gateway.statistics.Verdict;
import policyfunds.kernel.csv.Rows;

/** The cities of a direction by two measures, each held against the others. */
@Schema(
    name = "Outliers",
    description = "The cities of a direction by two measures, each held against the others 离群")
record OutliersView(
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(description = "Whether all three parts are there 是否完整") boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    PartsView parts,
    @Schema(description = "Funding direction", examples = "ENTERPRISE_SURVEY") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    MeasuresView measures,
    @Schema(
            description = "Chance of naming any city where none is an outlier 判断水平",
            examples = "0.05")
        BigDecimal level,
    @Schema(description = "How it is judged, and what is not claimed 方法") String method,
    @Schema(description = "Whether it could be judged; absent without the service of a measure 结论")
        Verdict verdict,
    @Schema(description = "Cities that have both measures 数据点数", examples = "21") Integer points,
    @Schema(
            description = "Cities that have what either measure is of, in a number or not 地市数",
            examples = "21")
        Integer ofCities,
    @Schema(
            description = "Of the line through all points; where judged 截距",
            examples = "28.1444838")
        BigDecimal intercept,
    @Schema(
            description = "Of the line through all points, y for a unit of x; where judged 斜率",
            examples = "0.0119812")
        BigDecimal slope,
    @Schema(description = "Cities that have both, in document order 按文件次序") @Rows
        List<OutlierItemView> items) {

  /** What is held against what. */
  @Schema(name = "OutlierMeasures", description = "What is held against what 度量")
  record MeasuresView(
      @Schema(description = "What y is explained by 横轴") MeasureView x,
      @Schema(description = "What is judged 纵轴") MeasureView y) {}

  /** A number that cities have in a direction. */
  @Schema(name = "OutlierMeasure", description = "A number that cities have in a direction 度量")
  record MeasureView(
      @Schema(description = "As the parameter names it", examples = "WORKLOAD:家次") String code,
      @Schema(description = "Name 名称", examples = "工作量") String name,
      @Schema(description = "Its unit", examples = "家次") String unit) {}
}
