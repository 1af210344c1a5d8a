package policyfunds.kernel.csv;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import policyfunds.kernel.reference.Coded;

/**
 * The columns that a type of row has (列表的列), whatever the rows: those of its members in their
 * order, nested ones with dots between, and behind each code its name.
 */
final class Columns {

  /** Members that hold codes wherever they stand, and the lists that name these. */
  private static final Map<String, String> CODES =
      Map.of("regionCode", "regions", "directionCode", "funding-directions", "fundCode", "funds");

  private static final Set<Class<?>> PLAIN =
      Set.of(String.class, boolean.class, Boolean.class, Instant.class, LocalDate.class);

  private Columns() {}

  /**
   * The columns of a row.
   *
   * @throws IllegalArgumentException for a type that has none, or gives two of a name
   */
  static List<Column> of(Class<?> row) {
    return distinct(Stream.of(row.getRecordComponents()).flatMap(Columns::ofMember).toList());
  }

  /** The columns of some of a view's members, under a name of their own. */
  static List<Column> of(String head, List<RecordComponent> members) {
    String prefix = head.isEmpty() ? "" : head + ".";
    return members.stream()
        .flatMap(Columns::ofMember)
        .map(column -> new Column(prefix + column.name(), column.reading()))
        .toList();
  }

  static List<Column> distinct(List<Column> columns) {
    Map<String, Column> byName = new LinkedHashMap<>();
    for (Column column : columns) {
      if (byName.put(column.name(), column) != null) {
        throw new IllegalArgumentException("two columns are named " + column.name());
      }
    }
    return columns;
  }

  private static Stream<Column> ofMember(RecordComponent member) {
    String name = member.getName();
    Members.open(member);
    Keyed keyed = member.getAnnotation(Keyed.class);
    Stream<Column> own = keyed == null ? ofType(member.getGenericType()) : ofKeys(member, keyed);
    return Stream.concat(
        own.map(column -> column.in(name, row -> Members.of(row, member))), nameBeside(member));
  }

  private static Stream<Column> nameBeside(RecordComponent member) {
    Coded coded = member.getAnnotation(Coded.class);
    String list = coded == null ? CODES.get(member.getName()) : coded.value();
    String name = member.getName().replaceFirst("Code$", "");
    boolean named =
        Arrays.stream(member.getDeclaringRecord().getRecordComponents())
            .anyMatch(other -> other.getName().equals(name + "Name"));
    return list == null || named
        ? Stream.empty()
        : Stream.of(Column.nameOfCode(list).in(name, row -> Members.of(row, member)));
  }

  private static Stream<Column> ofType(Type type) {
    return switch (type) {
      case ParameterizedType list when list.getRawType() == List.class ->
          ofType(list.getActualTypeArguments()[0]).map(Column::ofEach);
      case ParameterizedType map when map.getRawType() == Map.class -> Stream.of(Column.itself());
      case Class<?> record when record.isRecord() ->
          of(record).stream().map(column -> new Column("." + column.name(), column.reading()));
      case Class<?> codes when codes.isEnum() ->
          Stream.of(Column.itself(), Column.nameOfCode(listOf(codes)));
      case Class<?> number when number.isPrimitive() || Number.class.isAssignableFrom(number) ->
          Stream.of(Column.itself());
      case Class<?> plain when PLAIN.contains(plain) -> Stream.of(Column.itself());
      case Class<?> any when any == Object.class || JsonNode.class.isAssignableFrom(any) ->
          Stream.of(Column.itself());
      default -> throw new IllegalArgumentException("there is no column for " + type);
    };
  }

  private static String listOf(Class<?> codes) {
    Coded coded = codes.getAnnotation(Coded.class);
    if (coded == null) {
      throw new IllegalArgumentException(codes + " does not say which list names its codes");
    }
    return coded.value();
  }

  private static Stream<Column> ofKeys(RecordComponent map, Keyed keyed) {
    Type value = ((ParameterizedType) map.getGenericType()).getActualTypeArguments()[1];
    List<String> keys = List.of(keyed.value());
    Stream<Column> others =
        Stream.of(new Column("", (row, _) -> Members.without(keys, (Map<?, ?>) row)));
    return Stream.concat(
        keys.stream()
            .flatMap(key ->
                ofType(value)
                    .map(column -> column.in("." + key, row -> ((Map<?, ?>) row).get(key)))),
        others);
  }
}
