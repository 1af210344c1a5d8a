package policyfunds.allocation.allocation;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;

/** What a list of allocations may be narrowed to and sorted by. */
public class AllocationFilter {

  @QueryParam("year")
  @Parameter(description = "Budget year 年度")
  FiscalYear year;

  @QueryParam("fund")
  @Parameter(description = "Code of the fund 资金", example = "GD-IIT-2020")
  String fund;

  @QueryParam("item")
  @Parameter(description = "Sequence of the budget item 项目序号", example = "1")
  Integer item;

  @QueryParam("regionCode")
  @Parameter(description = "City that receives the money 地市", example = "440100")
  RegionCode regionCode;

  @QueryParam("directionCode")
  @Parameter(description = "Funding direction 资金投入方向", example = "ENTERPRISE_SURVEY")
  DirectionCode directionCode;

  @QueryParam("sort")
  @Parameter(
      description = "amountWan, regionCode or item, - for descending 排序",
      example = "-amountWan")
  String sort;
}
