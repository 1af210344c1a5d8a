package policyfunds.kernel.fundyear;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** A fund year as it is to be (资金). */
@BodyOf(FundYearView.class)
@Schema(description = "A fund of one year, as it is to be 资金")
record NewFund(
    @Schema(description = "Name", examples = "2021年度工业和信息化预留资金") @NotBlank @Size(max = 200)
        String name,
    @Schema(description = "Budget year; it can't be changed", examples = "2021")
        @NotNull
        @Min(1949)
        @Max(2999)
        Integer year,
    @Schema(description = "Region whose fund it is; it can't be changed", examples = "440000")
        @NotNull
        @Pattern(regexp = "[1-9][0-9]{5}")
        String regionCode,
    @Schema(description = "Why 理由", examples = "新一年度资金设立") @NotBlank @Size(max = 500)
        String reason) {}
