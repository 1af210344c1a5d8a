package policyfunds.gateway.derived;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.gateway.derived.formula.DerivedCode;
import policyfunds.gateway.derived.formula.DerivedFigure;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** What a list of derived figures may be narrowed to. */
public class DerivedFilter {

  @QueryParam("regionCode")
  @Parameter(
      description = "Region that they are about; the province for what is no city's 地区",
      example = "440100")
  RegionCode regionCode;

  @QueryParam("directionCode")
  @Parameter(description = "Funding direction 资金投入方向", example = "ENTERPRISE_SURVEY")
  DirectionCode directionCode;

  @QueryParam("code")
  @Parameter(description = "What was worked out 派生指标", example = "MONEY_PER_THOUSAND")
  DerivedCode code;

  /**
   * Those that were asked for, in their order.
   *
   * @throws policyfunds.kernel.problem.Problem {@code REGION_UNKNOWN}, {@code DIRECTION_UNKNOWN}
   */
  List<DerivedFigure> of(
      List<DerivedFigure> figures, Regions regions, FundingDirections directions) {
    String region = regionCode == null ? null : regions.require(regionCode).code().value();
    String direction =
        directionCode == null ? null : directions.require(directionCode).code().value();
    return figures.stream()
        .filter(figure -> region == null || region.equals(figure.about().regionCode()))
        .filter(figure -> direction == null || direction.equals(figure.about().directionCode()))
        .filter(figure -> code == null || code == figure.code())
        .toList();
  }
}
