package policyfunds.kernel.csv;

import java.util.List;
import java.util.function.Function;

/**
 * One column of a list (列).
 *
 * @param name members down to the value, divided by dots
 */
record Column(String name, Reading reading) {

  /** What a row has in the column: a text, number, list of either, or nothing. */
  @FunctionalInterface
  interface Reading {
    Object of(Object row, Naming naming);
  }

  /** The name of a code in the language, and as of the time, of one answer. */
  @FunctionalInterface
  interface Naming {
    String of(String list, String code);
  }

  /** The value itself. */
  static Column itself() {
    return new Column("", (row, _) -> row);
  }

  /** The name of the code that the row is. */
  static Column nameOfCode(String list) {
    return new Column("Name", (code, naming) -> naming.of(list, code.toString()));
  }

  /** The same column of whatever holds such a row as a member. */
  Column in(String member, Function<Object, Object> holder) {
    return new Column(
        member + name,
        (row, naming) -> {
          Object held = holder.apply(row);
          return held == null ? null : reading.of(held, naming);
        });
  }

  /** The column of whatever holds several such rows, one value for each. */
  Column ofEach() {
    return new Column(
        name,
        (rows, naming) ->
            ((List<?>) rows)
                .stream().map(row -> row == null ? null : reading.of(row, naming)).toList());
  }
}
