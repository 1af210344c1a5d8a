package policyfunds.gateway.province;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.joined.FundView;
import policyfunds.gateway.joined.PartsView;
import policyfunds.gateway.performance.PerformanceGoal;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.region.RegionName;

/** The fund as the province sees it: by recipient, direction and item, with its own promises. */
@Schema(name = "Province", description = "The fund as the province sees it 全省总览")
record ProvinceView(
    RegionName region,
    @Schema(description = "Budget year 年度", examples = "2020") int year,
    @Schema(
            description = "What was known then; absent for now 截至",
            examples = "2020-07-31T15:59:59.999999Z")
        Instant asOf,
    FundView fund,
    @Schema(description = "Whether all three parts are there 是否完整") boolean complete,
    @Schema(description = "Whether the parts rest on the same document 是否同一文件") boolean consistent,
    PartsView parts,
    @Schema(description = "The fund in three sums; absent without the part") SummaryView summary,
    @Schema(description = "The fund by kind of recipient 按单位类别") List<KindView> byRecipientKind,
    @Schema(description = "The cities' money by direction 按资金投入方向")
        List<DirectionShareView> byDirection,
    @Schema(description = "The numbered items 项目") List<ItemView> items,
    @Schema(description = "The province's own goals 省本级绩效目标") List<PerformanceGoal> goals) {

  /** The fund in three sums. */
  @Schema(name = "ProvinceSummary", description = "The fund in three sums 概要")
  record SummaryView(
      @Schema(description = "The whole fund in 万元 资金总额", examples = "5601") BigDecimal fundWan,
      @Schema(description = "What goes to cities, in 万元 地市部分", examples = "2519")
          BigDecimal citiesWan,
      @Schema(description = "What stays with the province, in 万元 省本级部分", examples = "3082")
          BigDecimal provinceWan) {}

  /** What one kind of recipient gets. */
  @Schema(name = "RecipientKindShare", description = "What one kind of recipient gets")
  record KindView(
      @Schema(description = "Code list organization-kinds", examples = "CITY_AUTHORITY")
          String kind,
      @Schema(description = "Name of the kind", examples = "地市主管部门") String name,
      @Schema(description = "In 万元", examples = "2519") BigDecimal amountWan,
      @Schema(description = "Part of the fund, 0 to 1", examples = "0.449741")
          BigDecimal shareOfFund) {}

  /** What one direction gets. */
  @Schema(name = "DirectionShare", description = "What one funding direction gets")
  record DirectionShareView(
      @Schema(description = "Code", examples = "ENTERPRISE_SURVEY") String directionCode,
      @Schema(description = "Name", examples = "企业情况综合") String directionName,
      @Schema(description = "In 万元", examples = "1250") BigDecimal amountWan,
      @Schema(description = "Part of the fund, 0 to 1", examples = "0.223174")
          BigDecimal shareOfFund) {}

  /** One numbered item with what it gets. */
  @Schema(name = "ItemShare", description = "One numbered item with what it gets 项目")
  record ItemView(
      @Schema(description = "Number 序号", examples = "8") int sequence,
      @Schema(description = "What is supported 支持内容/项目名称") String name,
      @Schema(description = "Who carries it 承担单位") String organization,
      @Schema(description = "Code list organization-kinds", examples = "ENTERPRISE")
          String organizationKind,
      @Schema(description = "Sum of its allocations in 万元", examples = "300") BigDecimal amountWan,
      @Schema(description = "Part of the fund, 0 to 1", examples = "0.053562")
          BigDecimal shareOfFund,
      @Schema(description = "Amount as printed, where it is a total 原文所印") BigDecimal statedWan,
      @Schema(description = "Cell of each member by its name 出处") Map<String, Source> sources) {}
}
