package policyfunds.gateway.city;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** A list of a city view that a caller may pick (包含内容). */
enum Include {
  ALLOCATIONS,
  TASKS,
  GOALS,
  CHECKS,
  FINDINGS;

  /**
   * What {@code include=} names; all lists where it is absent.
   *
   * @throws policyfunds.kernel.problem.Problem {@code PARAMETER_MALFORMED} for an unknown name
   */
  static Set<Include> of(String names) {
    if (names == null) {
      return EnumSet.allOf(Include.class);
    }
    Set<Include> picked = EnumSet.noneOf(Include.class);
    for (String name : names.split(",", -1)) {
      if (!name.isEmpty()) {
        picked.add(named(name));
      }
    }
    return picked;
  }

  private static Include named(String name) {
    for (Include include : values()) {
      if (include.name().toLowerCase(Locale.ROOT).equals(name)) {
        return include;
      }
    }
    throw ProblemTypes.PARAMETER_MALFORMED.because(
        Text.of(
                "include 不能是“%s”；可用：allocations, tasks, goals, checks, findings",
                "include can't be \"%s\"; there are: allocations, tasks, goals, checks, findings")
            .with(Shown.of(name)));
  }
}
