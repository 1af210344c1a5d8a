package policyfunds.performance.targetlist;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;
import policyfunds.performance.goal.GoalKind;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.target.Operator;
import policyfunds.performance.target.TargetKind;

/** What a list of targets may be narrowed to and sorted by. */
public class IndicatorTargetFilter {

  @QueryParam("year")
  @Parameter(description = "Budget year 年度")
  FiscalYear year;

  @QueryParam("fund")
  @Parameter(description = "Code of the fund 资金", example = "GD-IIT-2020")
  String fund;

  @QueryParam("goal")
  @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
  String goal;

  @QueryParam("goalKind")
  @Parameter(description = "REGIONAL 区域 · PROJECT 项目", example = "PROJECT")
  GoalKind goalKind;

  @QueryParam("regionCode")
  @Parameter(description = "City whose goal it is 地市", example = "440100")
  RegionCode regionCode;

  @QueryParam("directionCode")
  @Parameter(description = "Funding direction 资金投入方向", example = "ENTERPRISE_SURVEY")
  DirectionCode directionCode;

  @QueryParam("category")
  @Parameter(description = "Category of the indicator 二级指标类别", example = "QUANTITY")
  IndicatorCategory category;

  @QueryParam("kind")
  @Parameter(description = "Kind of the target value 指标值类型", example = "NUMERIC")
  TargetKind kind;

  @QueryParam("operator")
  @Parameter(description = "Operator of a number 比较方式", example = "GE")
  Operator operator;

  @QueryParam("unit")
  @Parameter(description = "Unit of a number 计量单位", example = "家次")
  String unit;

  @QueryParam("span")
  @Parameter(description = "ANNUAL 当年度 · PROJECT 项目周期", example = "ANNUAL")
  TargetSpan span;

  @QueryParam("sort")
  @Parameter(description = "value or regionCode, - for descending 排序", example = "-value")
  String sort;
}
