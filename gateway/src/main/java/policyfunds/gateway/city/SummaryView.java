package policyfunds.gateway.city;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.figure.DirectionView;

/** A city in a few figures; what a missing part would give is absent. */
@Schema(name = "CitySummary", description = "A city in a few figures 概要")
record SummaryView(
    @Schema(description = "Money received, in 万元 金额", examples = "807.2") BigDecimal allocatedWan,
    @Schema(description = "Part of the whole fund, 0 to 1 占资金总额", examples = "0.144117")
        BigDecimal shareOfFund,
    @Schema(description = "Part of the cities' money, 0 to 1 占地市部分", examples = "0.320445")
        BigDecimal shareOfCities,
    @Schema(description = "Rank by money received 排名", examples = "1") Integer rank,
    @Schema(description = "Number of policy tasks 任务数", examples = "2") Integer taskCount,
    @Schema(description = "Number of goals 绩效目标数", examples = "2") Integer goalCount,
    @Schema(description = "Number of indicators 绩效指标数", examples = "13") Integer indicatorCount,
    @Schema(description = "Number of targets 指标值数", examples = "13") Integer targetCount,
    @Schema(description = "By funding direction 资金投入方向") List<DirectionView> directions) {}
