package policyfunds.allocation.organization;

import policyfunds.kernel.reference.Coded;

/** Kind of an organization that receives money (单位类别). */
@Coded("organization-kinds")
public enum OrganizationKind {
  /** 省级部门 */
  PROVINCIAL_DEPARTMENT,
  /** 地市主管部门 */
  CITY_AUTHORITY,
  /** 企业 */
  ENTERPRISE,
  /** 协会等社会组织 */
  ASSOCIATION,
  /** 其他 */
  OTHER;

  /** The kind that a name tells by its ending, as organizations are named in official documents. */
  public static OrganizationKind ofName(String name) {
    if (name.contains("主管部门")) {
      return CITY_AUTHORITY;
    }
    if (name.matches(".*(公司|集团|厂|银行)")) {
      return ENTERPRISE;
    }
    if (name.matches(".*(协会|学会|商会|联合会|促进会)")) {
      return ASSOCIATION;
    }
    return name.matches(".*(厅|局|委员会|办公室|政府)") ? PROVINCIAL_DEPARTMENT : OTHER;
  }
}
