package policyfunds.allocation.item;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision on what the allocations of an item may come to (项目上限). */
@Schema(description = "A decision on what the allocations of an item may come to 项目上限")
record NewCeiling(
    @Schema(description = "In 万元, above zero", examples = "2519")
        @NotNull
        @Positive
        @Digits(integer = 14, fraction = 6)
        BigDecimal ceilingWan,
    @Schema(description = "Why 理由", examples = "厅务会决定") @NotBlank @Size(max = 500) String reason) {}
