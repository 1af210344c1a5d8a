package policyfunds.performance.goal;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;

/** What a list of goals may be narrowed to and sorted by. */
public class GoalFilter {

  @QueryParam("year")
  @Parameter(description = "Budget year 年度")
  FiscalYear year;

  @QueryParam("fund")
  @Parameter(description = "Code of the fund 资金", example = "GD-IIT-2020")
  String fund;

  @QueryParam("kind")
  @Parameter(description = "REGIONAL 区域 · PROJECT 项目", example = "REGIONAL")
  GoalKind kind;

  @QueryParam("regionCode")
  @Parameter(description = "City whose goal it is 地市", example = "440100")
  RegionCode regionCode;

  @QueryParam("directionCode")
  @Parameter(description = "Funding direction 资金投入方向", example = "ENTERPRISE_SURVEY")
  DirectionCode directionCode;

  @QueryParam("sort")
  @Parameter(
      description = "requestedAmountWan or regionCode, - for descending 排序",
      example = "-requestedAmountWan")
  String sort;
}
