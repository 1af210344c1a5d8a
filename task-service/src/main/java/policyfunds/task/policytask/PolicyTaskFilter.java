package policyfunds.task.policytask;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.region.RegionCode;
import policyfunds.task.terms.TaskNature;

/** What a list of tasks may be narrowed to and sorted by. */
public class PolicyTaskFilter {

  @QueryParam("year")
  @Parameter(description = "Budget year 年度")
  FiscalYear year;

  @QueryParam("fund")
  @Parameter(description = "Code of the fund 资金", example = "GD-IIT-2020")
  String fund;

  @QueryParam("regionCode")
  @Parameter(description = "City that does the task 地市", example = "440100")
  RegionCode regionCode;

  @QueryParam("directionCode")
  @Parameter(description = "Funding direction 资金投入方向", example = "ENTERPRISE_SURVEY")
  DirectionCode directionCode;

  @QueryParam("nature")
  @Parameter(description = "BINDING 约束性任务 or GUIDING 指导性任务", example = "BINDING")
  TaskNature nature;

  @QueryParam("sort")
  @Parameter(
      description =
          "sequence, regionCode, directionCode, workload (references last), windowStart or"
              + " windowEnd, - for descending 排序",
      example = "-workload")
  String sort;
}
