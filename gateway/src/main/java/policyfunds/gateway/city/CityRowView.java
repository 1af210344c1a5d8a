package policyfunds.gateway.city;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.figure.DirectionView;

/** One city in the list of all. */
@Schema(name = "CityRow", description = "One city in the list of all 地市")
record CityRowView(
    @Schema(description = "GB/T 2260 code 行政区划代码", examples = "440100") String regionCode,
    @Schema(description = "Name 名称", examples = "广州市") String regionName,
    @Schema(description = "Money received, in 万元 金额", examples = "807.2") BigDecimal allocatedWan,
    @Schema(description = "Part of the whole fund, 0 to 1 占资金总额", examples = "0.144117")
        BigDecimal shareOfFund,
    @Schema(description = "Part of the cities' money, 0 to 1 占地市部分", examples = "0.320445")
        BigDecimal shareOfCities,
    @Schema(description = "Rank by money received, equals sharing the better 排名", examples = "1")
        Integer rank,
    @Schema(description = "Number of policy tasks 任务数", examples = "2") Integer taskCount,
    @Schema(description = "Work to be done, by unit 工作量") List<WorkloadView> workloads,
    @Schema(description = "By funding direction 资金投入方向") List<DirectionView> directions) {

  /** Work in one unit. */
  @Schema(name = "CityWorkload", description = "Work in one unit 工作量")
  record WorkloadView(
      @Schema(description = "Unit", examples = "家次") String unit,
      @Schema(description = "Number of units", examples = "5500") BigDecimal value) {}
}
