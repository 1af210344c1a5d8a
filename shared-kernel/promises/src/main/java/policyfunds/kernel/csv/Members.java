package policyfunds.kernel.csv;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the members of records and maps hold. */
final class Members {

  private Members() {}

  /** Views are for their own packages only, all but the one that writes them. */
  static void open(RecordComponent member) {
    member.getAccessor().setAccessible(true);
  }

  static Object of(Object row, RecordComponent member) {
    try {
      return member.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(member + " of " + row.getClass(), e);
    }
  }

  /** What a map holds at other keys; null where that is nothing. */
  static Map<?, ?> without(List<String> keys, Map<?, ?> map) {
    Map<Object, Object> others = new LinkedHashMap<>(map);
    others.keySet().removeAll(keys);
    return others.isEmpty() ? null : others;
  }
}
