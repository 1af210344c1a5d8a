package policyfunds.task.terms;

import policyfunds.kernel.reference.Coded;

/** What kind of money a task is carried out with (实施方式). */
@Coded("implementation-modes")
public enum ImplementationMode {
  /** 工作经费 */
  WORK_FUND,
  /** 配套资金 */
  MATCHING_FUND,
  /** 其他 */
  OTHER;

  /** The mode that documents write so; whatever has no mode of its own is {@link #OTHER}. */
  public static ImplementationMode ofWording(String wording) {
    return switch (wording) {
      case "工作经费" -> WORK_FUND;
      case "配套资金" -> MATCHING_FUND;
      default -> OTHER;
    };
  }
}
