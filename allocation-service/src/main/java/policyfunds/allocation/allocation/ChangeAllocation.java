package policyfunds.allocation.allocation;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** What of an allocation can be changed (经费调整): money for another is another allocation. */
@BodyOf(AllocationView.class)
@Schema(description = "What of an allocation can be changed 经费调整")
record ChangeAllocation(
    @Schema(description = "Amount in 万元, above zero", examples = "120")
        @NotNull
        @Positive
        @Digits(integer = 14, fraction = 6)
        BigDecimal amountWan,
    @Schema(description = "Why 理由", examples = "年中调整") @NotBlank @Size(max = 500) String reason) {}
