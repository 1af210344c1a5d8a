package policyfunds.gateway.derived.formula;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.Coded;

/** A figure that no document writes and that is worked out (派生指标): its name and formula. */
@Schema(name = "DerivedFigureCode", description = "A figure that is worked out 派生指标")
@Coded("derived-figure-codes")
public enum DerivedCode {
  SHARE_OF_FUND(
      Text.of("占资金总额比例", "Share of the fund"),
      Text.of("金额 ÷ 资金总额", "Amount ÷ whole fund"),
      Shares::ofFund),
  SHARE_OF_CITIES(
      Text.of("占地市资金比例", "Share of the cities' money"),
      Text.of("该市所得资金 ÷ 地市资金合计", "The city's money ÷ all cities' money"),
      Shares::ofCities),
  MONEY_PER_THOUSAND(
      Text.of("每千单位工作量资金", "Money per thousand units of work"),
      Text.of(
          "该市该方向资金 ÷ 该方向工作量 × 1000；全省值为两者皆有的各市资金之和 ÷ 工作量之和 × 1000",
          "The city's money in the direction ÷ its workload there × 1000; of the province, that of"
              + " all cities that have both"),
      UnitCosts::perThousand),
  MONEY_PER_TARGET(
      Text.of("每项成果资金", "Money per result promised"),
      Text.of(
          "该市该方向资金 ÷ 该指标值；全省值为两者皆有的各市资金之和 ÷ 指标值之和",
          "The city's money in the direction ÷ the indicator's target; of the province, that of all"
              + " cities that have both"),
      UnitCosts::perTarget),
  GROUP_ALLOCATED(
      Text.of("分组所得资金", "Money of a group of cities"),
      Text.of("组内各市所得资金之和", "Sum of the money of the group's cities"),
      GroupFigures::allocated),
  GROUP_MEAN(
      Text.of("分组市均资金", "Mean money of a group's cities"),
      Text.of("组内各市所得资金之和 ÷ 组内有资金的市数", "Money of the group ÷ number of its cities that have any"),
      GroupFigures::mean),
  GROUP_SHARE_OF_CITIES(
      Text.of("分组占地市资金比例", "Group's share of the cities' money"),
      Text.of("组内各市所得资金之和 ÷ 地市资金合计", "Money of the group ÷ all cities' money"),
      GroupFigures::shareOfCities),
  GROUP_MONEY_PER_THOUSAND(
      Text.of("分组每千单位工作量资金", "Group's money per thousand units of work"),
      Text.of(
          "组内资金与工作量皆有的各市：该方向资金之和 ÷ 工作量之和 × 1000",
          "Of the group's cities that have both: money in the direction ÷ workload there × 1000"),
      GroupFigures::perThousand),
  TOP_RECIPIENTS_SHARE(
      Text.of("最大受领单位占比", "Share of the largest recipients"),
      Text.of("金额最大的若干单位资金之和 ÷ 资金总额", "Money of the largest recipients ÷ whole fund"),
      Concentration::recipients),
  TOP_CITIES_SHARE(
      Text.of("最大地市占比", "Share of the largest cities"),
      Text.of("金额最大的若干市资金之和 ÷ 地市资金合计", "Money of the largest cities ÷ all cities' money"),
      Concentration::cities),
  MONTHLY_PACE(
      Text.of("月均进度（由期限推算）", "Monthly pace (derived from the window)"),
      Text.of(
          "工作量 ÷ 期限月数：假定各月进度均匀，文件未作此规定",
          "Workload ÷ months of the window: an even pace is assumed, the document sets none"),
      Pace::monthly);

  private final Text title;
  private final Text formula;
  private final Function<FundFigures, List<DerivedFigure>> derivation;

  DerivedCode(Text title, Text formula, Function<FundFigures, List<DerivedFigure>> derivation) {
    this.title = title;
    this.formula = formula;
    this.derivation = derivation;
  }

  /** All that can be worked out, in the order of the codes. */
  public static List<DerivedFigure> all(FundFigures fund) {
    return Stream.of(values()).flatMap(code -> code.of(fund).stream()).toList();
  }

  /** The figures of this code; none where an input is missing. */
  public List<DerivedFigure> of(FundFigures fund) {
    return derivation.apply(fund);
  }

  /** What it is called, as in the code list. */
  public Text title() {
    return title;
  }

  public Text formula() {
    return formula;
  }

  public Basis basis() {
    return this == MONTHLY_PACE ? Basis.EVEN_PACE : Basis.CALCULATED;
  }
}
