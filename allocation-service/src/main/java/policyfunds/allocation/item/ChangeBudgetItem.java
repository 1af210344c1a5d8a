package policyfunds.allocation.item;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** What of a budget item is written: the whole of it by PUT, parts by PATCH (项目内容). */
@BodyOf(BudgetItemView.class)
@Schema(description = "What of a budget item is written 项目内容")
record ChangeBudgetItem(
    @Schema(description = "What is supported 支持内容/项目名称", examples = "企业情况综合工作经费")
        @NotBlank
        @Size(max = 500)
        String name,
    @Schema(description = "Name of the organization that carries it 承担单位", examples = "省工业和信息化厅")
        @NotBlank
        @Size(max = 200)
        String organization,
    @Schema(description = "Number of the item that it is a part of, if any", examples = "1") @Min(1)
        Integer parentSequence,
    @Schema(description = "Why 理由", examples = "更正项目名称") @NotBlank @Size(max = 500)
        String reason) {}
