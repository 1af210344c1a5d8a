package policyfunds.kernel.access;

/** What somebody may do (角色), as the identity provider's tokens name it; each reads as well. */
public final class Role {

  /** 查阅 */
  public static final String READER = "reader";

  /** 编辑: creates, changes and withdraws what belongs to its regions. */
  public static final String EDITOR = "editor";

  /** 审批: sets ceilings and locks years of its regions, and edits nothing. */
  public static final String APPROVER = "approver";

  /** 审计 */
  public static final String AUDITOR = "auditor";

  /** 管理: opens and withdraws funds, and edits no figures. */
  public static final String ADMINISTRATOR = "administrator";

  private Role() {}
}
