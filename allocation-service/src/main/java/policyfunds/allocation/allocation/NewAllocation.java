package policyfunds.allocation.allocation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** An allocation as it is to be (经费分配). */
@BodyOf(AllocationView.class)
@Schema(description = "An allocation as it is to be 经费分配")
record NewAllocation(
    @Schema(description = "Fund", examples = "GD-IIT-2020") @NotBlank @Size(max = 64)
        String fundCode,
    @Schema(description = "Number of the budget item, which has none below it", examples = "1")
        @NotNull
        @Min(1)
        Integer itemSequence,
    @Schema(description = "Name of who receives the money", examples = "广州市工业和信息化主管部门")
        @NotBlank
        @Size(max = 200)
        String organization,
    @Schema(
            description = "City that receives it; left out for the province's own",
            examples = "440100")
        @Pattern(regexp = "[1-9][0-9]{5}")
        String regionCode,
    @Schema(description = "Funding direction, if any", examples = "ENTERPRISE_SURVEY")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,63}")
        String directionCode,
    @Schema(description = "Amount in 万元, above zero", examples = "114.2")
        @NotNull
        @Positive
        @Digits(integer = 14, fraction = 6)
        BigDecimal amountWan,
    @Schema(description = "Why 理由", examples = "第二批下达") @NotBlank @Size(max = 500) String reason) {}
