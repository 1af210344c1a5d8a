package policyfunds.kernel.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.reference.Coded;

/** What was done to a row (动作). */
@Schema(description = "CREATED 新增 · AMENDED 更改 · WITHDRAWN 撤回 · IMPORTED 载入")
@Coded("acts")
public enum Act {
  /** 新增 */
  CREATED,
  /** 更改 */
  AMENDED,
  /** 撤回 */
  WITHDRAWN,
  /** 载入 */
  IMPORTED
}
