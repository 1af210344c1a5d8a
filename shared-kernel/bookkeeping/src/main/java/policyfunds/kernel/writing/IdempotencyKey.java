package policyfunds.kernel.writing;

import java.util.regex.Pattern;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** A client's own name for one write (幂等键): 1 to 100 visible ASCII characters. */
record IdempotencyKey(String value) {

  private static final Pattern FORM = Pattern.compile("[\\x21-\\x7E]{1,100}");

  static IdempotencyKey of(String sent) {
    if (!FORM.matcher(sent).matches()) {
      throw ProblemTypes.IDEMPOTENCY_KEY_MALFORMED.because(
          Text.of("幂等键须为 1 到 100 个可见的 ASCII 字符", "A key is 1 to 100 visible ASCII characters"));
    }
    return new IdempotencyKey(sent);
  }
}
