package policyfunds.performance.indicatortarget;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** A target value as it is to be (指标值的写入内容). */
@BodyOf(TargetView.class)
@Schema(description = "A target value as it is to be 指标值的写入内容")
record ChangeTarget(
    @Schema(
            description = "The value as one writes it; it is kept so, and read",
            examples = "5.5万家次")
        @NotBlank
        @Size(max = 2_000)
        String asWritten,
    @Schema(description = "Why 理由", examples = "按调整后的任务更正") @NotBlank @Size(max = 500)
        String reason) {}
