package policyfunds.allocation.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** What of an organization can be changed (单位更改): not where it belongs. */
@BodyOf(OrganizationView.class)
@Schema(description = "What of an organization can be changed 单位更改")
record ChangeOrganization(
    @Schema(description = "Name, which no other has", examples = "广州市某某研究院有限公司")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "Kind of the organization", examples = "ENTERPRISE") @NotNull
        OrganizationKind kind,
    @Schema(description = "GB 32100 code, where known", examples = "91350100M000100Y43")
        @Pattern(regexp = UnifiedSocialCreditCode.FORM)
        String unifiedSocialCreditCode,
    @Schema(description = "Why 理由", examples = "更正名称") @NotBlank @Size(max = 500) String reason) {}
