package policyfunds.performance.goal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The key of a goal (绩效目标标识): whose it is, spelt out. */
public sealed interface GoalKey {

  String fundCode();

  /** {@code <fund>:R:<direction>:<region>}: a city's, in a funding direction (区域). */
  record OfRegion(String fundCode, String directionCode, String regionCode) implements GoalKey {

    private static final Pattern FORM =
        Pattern.compile("([A-Z0-9][A-Z0-9-]{1,63}):R:([A-Z][A-Z0-9_]{1,63}):([1-9]\\d{5})");

    @Override
    public String toString() {
      return "%s:R:%s:%s".formatted(fundCode, directionCode, regionCode);
    }
  }

  /** {@code <fund>:P:<ordinal>}: a project's, projects counted from 1 (项目). */
  record OfProject(String fundCode, int ordinal) implements GoalKey {

    private static final Pattern FORM =
        Pattern.compile("([A-Z0-9][A-Z0-9-]{1,63}):P:([1-9]\\d{0,8})");

    @Override
    public String toString() {
      return "%s:P:%d".formatted(fundCode, ordinal);
    }
  }

  /** The key that a text spells; empty for a text that no goal can have as its key. */
  static Optional<GoalKey> read(String text) {
    Matcher region = OfRegion.FORM.matcher(text);
    if (region.matches()) {
      return Optional.of(new OfRegion(region.group(1), region.group(2), region.group(3)));
    }
    Matcher project = OfProject.FORM.matcher(text);
    return project.matches()
        ? Optional.of(new OfProject(project.group(1), Integer.parseInt(project.group(2))))
        : Optional.empty();
  }
}
