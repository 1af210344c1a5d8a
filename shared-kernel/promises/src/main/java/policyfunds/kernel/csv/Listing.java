package policyfunds.kernel.csv;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.Paged;

/**
 * The columns of a list's type (列表), found once for each: of a page those of its items, of a view
 * with {@link Rows} the view's own before those of its rows, where it is on its pages not among
 * them.
 *
 * @param rows the member that holds the rows, null for a page
 */
record Listing(List<Column> head, List<Column> body, RecordComponent rows) {

  private static final Map<Type, Listing> KNOWN = new ConcurrentHashMap<>();

  /** The columns of what a resource's method returns. */
  static Listing of(Type answer) {
    return KNOWN.computeIfAbsent(answer, Listing::find);
  }

  private static Listing find(Type answer) {
    if (answer instanceof ParameterizedType page && page.getRawType() == Page.class) {
      return new Listing(List.of(), Columns.of(itemOf(page)), null);
    }
    List<RecordComponent> members =
        new ArrayList<>(List.of(((Class<?>) answer).getRecordComponents()));
    RecordComponent rows =
        members.stream()
            .filter(member -> member.isAnnotationPresent(Rows.class))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(answer + " has no rows"));
    members.remove(rows);
    List<String> ofNoRow = List.of(rows.getAnnotation(Rows.class).without());
    members.removeIf(member -> ofNoRow.contains(member.getName()));
    if (Paged.class.isAssignableFrom((Class<?>) answer)) {
      members.removeIf(member -> Paged.MEMBERS.contains(member.getName()));
    }
    Members.open(rows);
    List<Column> head = Columns.of(rows.getAnnotation(Rows.class).head(), members);
    List<Column> body = Columns.of(itemOf((ParameterizedType) rows.getGenericType()));
    Columns.distinct(Stream.concat(head.stream(), body.stream()).toList());
    return new Listing(head, body, rows);
  }

  private static Class<?> itemOf(ParameterizedType list) {
    return (Class<?>) list.getActualTypeArguments()[0];
  }

  List<String> names() {
    return Stream.concat(head.stream(), body.stream()).map(Column::name).toList();
  }

  /** The rows of an answer. */
  List<?> rowsOf(Object answer) {
    if (answer instanceof Page<?> page) {
      return page.items();
    }
    List<?> found = (List<?>) Members.of(answer, rows);
    return found == null ? List.of() : found;
  }
}
