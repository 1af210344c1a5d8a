package policyfunds.kernel.query;

import java.util.Map;
import java.util.StringJoiner;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** The order that a caller asks for: {@code sort=-amountWan,name}, from an allow-list. */
public final class Sorting {

  private Sorting() {}

  /**
   * The {@code order by} of a request.
   *
   * @param asked null or blank for the default order
   * @param allowed members that may be sorted by, with the expressions that they stand for
   * @param always the expressions that decide between equals, and alone where nothing is asked
   * @throws policyfunds.kernel.problem.Problem {@code SORT_UNKNOWN}
   */
  public static String orderBy(String asked, Map<String, String> allowed, String always) {
    StringJoiner order = new StringJoiner(", ");
    if (asked != null && !asked.isBlank()) {
      for (String member : asked.split(",", -1)) {
        boolean descending = member.startsWith("-");
        String expression = allowed.get(descending ? member.substring(1) : member);
        if (expression == null) {
          throw ProblemTypes.SORT_UNKNOWN.because(
              Text.of("不能按“%s”排序；可用：%s", "There is no sorting by \"%s\"; there is: %s")
                  .with(
                      Shown.of(member),
                      String.join(", ", allowed.keySet().stream().sorted().toList())));
        }
        order.add(expression + (descending ? " desc" : "") + " nulls last");
      }
    }
    return order.add(always).toString();
  }
}
