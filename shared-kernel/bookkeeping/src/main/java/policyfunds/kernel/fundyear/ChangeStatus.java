package policyfunds.kernel.fundyear;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a fund year is to take changes (锁定或开放). */
@Schema(name = "ChangeFundStatus", description = "Whether a fund year is to take changes 锁定或开放")
record ChangeStatus(
    @Schema(description = "OPEN 开放 · LOCKED 锁定", examples = "LOCKED") @NotNull
        FundYear.Status status,
    @Schema(description = "Why 理由", examples = "年度结束") @NotBlank @Size(max = 500) String reason) {}
