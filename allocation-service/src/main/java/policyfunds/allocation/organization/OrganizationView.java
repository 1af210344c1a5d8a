package policyfunds.allocation.organization;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.conditional.Versioned;
import policyfunds.kernel.figure.Names;

/** An organization as answered. */
@Schema(name = "Organization", description = "Somebody who receives money of a fund 单位")
public record OrganizationView(
    @Schema(description = "Number by which it is changed", examples = "1") long id,
    @Schema(description = "Name", examples = "广州市工业和信息化主管部门") String name,
    @Schema(
            description =
                "PROVINCIAL_DEPARTMENT 省级部门 · CITY_AUTHORITY 地市主管部门 · ENTERPRISE 企业 ·"
                    + " ASSOCIATION 协会 · OTHER 其他")
        OrganizationKind kind,
    @Schema(description = "City that it belongs to", examples = "440100") String regionCode,
    @Schema(description = "Name of the city", examples = "广州市") String regionName,
    @Schema(description = "GB 32100 code, where known 统一社会信用代码") String unifiedSocialCreditCode,
    @Schema(description = "Version, raised by each change 版本", examples = "1") int version)
    implements Versioned {

  static OrganizationView of(Organization organization, Names names) {
    return new OrganizationView(
        organization.id(),
        organization.name(),
        organization.kind(),
        organization.regionCode(),
        names.ofRegion(organization.regionCode()),
        organization.unifiedSocialCreditCode(),
        organization.version());
  }
}
