package policyfunds.local.ledger;

import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;
import policyfunds.local.console.Refusal;
import policyfunds.local.ledger.Anchors.Head;

/**
 * What a service says of its own ledger (核验结果).
 *
 * @param head null where nothing is sealed yet
 * @param fault the first position that does not fit, in one line; null where everything fits
 */
public record Verdict(Head head, String fault) {

  /** Read from the answer to {@code GET /api/v1/ledger/verification}. */
  static Verdict of(String answer) {
    try {
      Map<String, Object> members = JsonUtil.parseJson(answer);
      var head = (Map<?, ?>) members.get("head");
      long position = ((Number) head.get("position")).longValue();
      return new Verdict(
          position == 0 ? null : new Head(position, head.get("digest").toString()),
          fault((Map<?, ?>) members.get("fault")));
    } catch (JoseException | ClassCastException | NullPointerException e) {
      throw new Refusal("The answer to the verification is not to be understood.", e);
    }
  }

  public boolean isIntact() {
    return fault == null;
  }

  /** One line for a terminal. */
  public String line() {
    if (!isIntact()) {
      return "NOT INTACT: " + fault;
    }
    return head == null
        ? "intact, nothing sealed yet"
        : "intact up to position %d, digest %s".formatted(head.position(), head.digest());
  }

  private static String fault(Map<?, ?> fault) {
    if (fault == null) {
      return null;
    }
    String row =
        fault.get("key") == null ? "" : " (%s %s)".formatted(fault.get("entity"), fault.get("key"));
    return "position %s, %s%s: %s"
        .formatted(fault.get("position"), fault.get("code"), row, fault.get("detail"));
  }
}
