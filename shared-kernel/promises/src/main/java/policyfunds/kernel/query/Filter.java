package policyfunds.kernel.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of a list query; what was not asked for adds none. */
public final class Filter {

  private final List<String> conditions = new ArrayList<>();
  private final Map<String, Object> values = new HashMap<>();

  /**
   * Adds a condition unless the value is null.
   *
   * @param condition with {@code :name} where the value goes
   */
  public Filter and(String condition, String name, Object value) {
    if (value != null) {
      conditions.add(condition);
      values.put(name, value);
    }
    return this;
  }

  /** {@code where …}, or nothing where there is no condition. */
  public String where() {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  public Map<String, Object> values() {
    return Map.copyOf(values);
  }
}
