package policyfunds.gateway.joined;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.neighbour.Part.FundName;

/** Code and name of the fund that a view is about. */
@Schema(name = "FundName", description = "Code and name of a fund 资金")
public record FundView(
    @Schema(description = "Code", examples = "GD-IIT-2020") String code,
    @Schema(description = "Name", examples = "2020年度工业和信息化预留资金") String name) {

  public static FundView of(FundName fund) {
    return fund == null ? null : new FundView(fund.code(), fund.name());
  }
}
