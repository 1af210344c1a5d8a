package policyfunds.allocation.item;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** What tells one item from all others (项目键): {@code fund:sequence}. */
record BudgetItemKey(String fundCode, int sequence) {

  private static final Pattern FORM =
      Pattern.compile("([A-Z0-9][A-Z0-9-]{1,63}):([1-9][0-9]{0,8})");

  /**
   * The key that a text is.
   *
   * @throws Problem {@code RESOURCE_UNKNOWN} for all else
   */
  static BudgetItemKey of(String text) {
    Matcher key = FORM.matcher(text);
    if (!key.matches()) {
      throw unknown(text);
    }
    return new BudgetItemKey(key.group(1), Integer.parseInt(key.group(2)));
  }

  Problem unknown() {
    return unknown(toString());
  }

  private static Problem unknown(String key) {
    return ProblemTypes.RESOURCE_UNKNOWN.because(
        Text.of("没有项目“%s”", "There is no budget item \"%s\"").with(Shown.of(key)));
  }

  @Override
  public String toString() {
    return fundCode + ":" + sequence;
  }
}
