package policyfunds.kernel.fundyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** What of a fund year can be changed (资金更改). */
@BodyOf(FundYearView.class)
@Schema(description = "What of a fund can be changed 资金更改")
record ChangeFund(
    @Schema(description = "Name", examples = "2021年度工业和信息化预留资金") @NotBlank @Size(max = 200)
        String name,
    @Schema(description = "Why 理由", examples = "更正名称") @NotBlank @Size(max = 500) String reason) {}
