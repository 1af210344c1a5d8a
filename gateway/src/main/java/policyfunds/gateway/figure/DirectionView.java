package policyfunds.gateway.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;

/** A city's money and work in one direction, and what one unit of that work costs. */
@Schema(name = "CityDirection", description = "A city's money and work in one direction 资金投入方向")
public record DirectionView(
    @Schema(description = "Funding direction", examples = "ENTERPRISE_SURVEY") String directionCode,
    @Schema(description = "Name of the direction", examples = "企业情况综合") String directionName,
    @Schema(description = "The direction's money in 万元 金额", examples = "114.2")
        BigDecimal allocatedWan,
    @Schema(description = "The direction's own work 工作量", examples = "5500") BigDecimal workload,
    @Schema(description = "Unit of the work", examples = "家次") String workloadUnit,
    @Schema(
            description =
                "Money over work of the same direction, 万元 for a unit; absent where either is"
                    + " 单位成本",
            examples = "0.02076364")
        BigDecimal unitCostWan,
    @Schema(description = "Cells of the money 金额出处") List<Source> allocatedCells,
    @Schema(description = "Cells of the work 工作量出处") List<Source> workloadCells) {

  static DirectionView of(CityFigures city, String directionCode, Names names) {
    Optional<Figure> money = one(city.money(), Figures.ALLOCATED, directionCode);
    Optional<Figure> work = one(city.work(), Figures.WORKLOAD, directionCode);
    BigDecimal allocated = money.map(Figure::value).orElse(null);
    BigDecimal workload = work.map(Figure::value).orElse(null);
    return new DirectionView(
        directionCode,
        names.ofDirection(directionCode),
        allocated,
        workload,
        work.map(Figure::unit).orElse(null),
        city.work() == null || city.work().wholeWorkload(directionCode).isEmpty()
            ? null
            : Ratios.unitCost(allocated, workload),
        money.map(Figure::cells).orElse(null),
        work.map(Figure::cells).orElse(null));
  }

  /** A city's directions in order. */
  public static List<DirectionView> all(CityFigures city, Names names) {
    return city.directions().stream().map(code -> of(city, code, names)).toList();
  }

  private static Optional<Figure> one(Figures figures, String code, String directionCode) {
    return figures == null ? Optional.empty() : figures.onlyInDirection(code, directionCode);
  }
}
