package policyfunds.kernel.verification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;

/** What about a position does not fit (不符之处). */
@Schema(
    description =
        "SEAL_MISSING 缺少序号 · EVENT_MISSING 缺少事件 · DIGEST_DIFFERS 摘要不符 · EVENT_NOT_SEALED 事件未经封存 ·"
            + " VERSION_SKIPPED 版本不连续 · HISTORY_DIFFERS 历史与事件不符 · ROW_DIFFERS 现有内容与事件不符 ·"
            + " ANCHOR_DIFFERS 与所给的链首不符")
enum FaultCode {
  /** 缺少序号 */
  SEAL_MISSING("序号不连续：缺少这一序号", "The positions have a gap: this one is missing"),
  /** 缺少事件 */
  EVENT_MISSING("该序号所封存的事件不存在", "The event that was sealed here is not there"),
  /** 摘要不符 */
  DIGEST_DIFFERS(
      "事件或封存的内容与摘要不符：曾被改动", "Event and seal do not give the digest: one of them was changed"),
  /** 事件未经封存 */
  EVENT_NOT_SEALED(
      "有一事件既未封存，也不待封存：所示为其应处的序号", "An event is neither sealed nor waiting: it belongs here"),
  /** 版本不连续 */
  VERSION_SKIPPED("版本与同一行的前一事件不相接", "The version does not follow that of the row's event before"),
  /** 历史与事件不符 */
  HISTORY_DIFFERS("历史与事件不符", "The history is not what the events say"),
  /** 现有内容与事件不符 */
  ROW_DIFFERS("现有内容不是其最后一个事件所记的内容", "What the table holds now is not what its last event says"),
  /** 与所给的链首不符 */
  ANCHOR_DIFFERS("链中没有所给的序号和摘要", "The chain does not hold the position and digest that were given");

  private final Text detail;

  FaultCode(String zh, String en) {
    detail = Text.of(zh, en);
  }

  Text detail() {
    return detail;
  }
}
