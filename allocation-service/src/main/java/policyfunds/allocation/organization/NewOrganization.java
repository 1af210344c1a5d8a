package policyfunds.allocation.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.failure.BodyOf;

/** An organization as it is to be (单位). */
@BodyOf(OrganizationView.class)
@Schema(description = "An organization as it is to be 单位")
record NewOrganization(
    @Schema(description = "Name, which no other has", examples = "广州市某某研究院有限公司")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(description = "Kind of the organization", examples = "ENTERPRISE") @NotNull
        OrganizationKind kind,
    @Schema(description = "City that it belongs to, if to one", examples = "440100")
        @Pattern(regexp = "[1-9][0-9]{5}")
        String regionCode,
    @Schema(description = "GB 32100 code, where known", examples = "91350100M000100Y43")
        @Pattern(regexp = UnifiedSocialCreditCode.FORM)
        String unifiedSocialCreditCode,
    @Schema(description = "Why 理由", examples = "新增承担单位") @NotBlank @Size(max = 500)
        String reason) {}
