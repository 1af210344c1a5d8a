package policyfunds.kernel.fundyear;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Code and name of a fund. */
@Schema(name = "FundName", description = "Code and name of a fund 资金")
public record FundView(
    @Schema(description = "Code", examples = "GD-IIT-2020") String code,
    @Schema(description = "Name", examples = "2020年度工业和信息化预留资金") String name) {}
