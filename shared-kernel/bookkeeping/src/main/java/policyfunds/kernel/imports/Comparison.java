package policyfunds.kernel.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.imports.Difference.Kind;
import policyfunds.kernel.imports.Difference.Value;

/**
 * The rows of one kind that a document wants beside those that are held (比对).
 *
 * @param added rows that are not held
 * @param changed rows with other values
 * @param moved rows with the same values that stand elsewhere
 * @param removed rows that came from a document and are in it no more
 * @param unchanged how many stay as they are
 */
public record Comparison<R>(
    Rows<R> rows,
    List<R> added,
    List<Pair<R>> changed,
    List<Pair<R>> moved,
    List<R> removed,
    int unchanged) {

  /**
   * What rows are compared by.
   *
   * @param entity name of the table
   * @param key natural key, as text
   * @param members the values by name, in order; a list or a scalar each
   * @param sources the cell of each member by its name, one cell for several members where it says
   *     them all; none for a row that was made by hand
   * @param place what else says where a row stands, beside its cells
   */
  public record Rows<R>(
      String entity,
      Function<R, String> key,
      Function<R, Map<String, Object>> members,
      Function<R, Map<String, Source>> sources,
      Function<R, Object> place) {

    /** Rows that stand nowhere but in their cells. */
    public Rows(
        String entity,
        Function<R, String> key,
        Function<R, Map<String, Object>> members,
        Function<R, Map<String, Source>> sources) {
      this(entity, key, members, sources, _ -> 0);
    }

    private boolean standAlike(R held, R wanted) {
      return sources.apply(held).equals(sources.apply(wanted))
          && place.apply(held).equals(place.apply(wanted));
    }
  }

  /** A row as it is held and as the document wants it. */
  public record Pair<R>(R held, R wanted) {}

  /** Compares by key; rows made by hand stay where the document does not name them. */
  public static <R> Comparison<R> of(Rows<R> rows, Collection<R> held, Collection<R> wanted) {
    Map<String, R> left = new HashMap<>();
    held.forEach(row -> left.put(rows.key().apply(row), row));
    List<R> added = new ArrayList<>();
    List<Pair<R>> changed = new ArrayList<>();
    List<Pair<R>> moved = new ArrayList<>();
    int unchanged = 0;
    for (R row : wanted) {
      R former = left.remove(rows.key().apply(row));
      if (former == null) {
        added.add(row);
      } else if (!values(rows, former, row).isEmpty()) {
        changed.add(new Pair<>(former, row));
      } else if (!rows.standAlike(former, row)) {
        moved.add(new Pair<>(former, row));
      } else {
        unchanged++;
      }
    }
    List<R> removed =
        held.stream()
            .filter(row -> left.containsKey(rows.key().apply(row)))
            .filter(row -> !rows.sources().apply(row).isEmpty())
            .toList();
    return new Comparison<>(rows, added, changed, moved, removed, unchanged);
  }

  /** The rows to write over: those with other values and those that moved. */
  public List<Pair<R>> overwritten() {
    return Stream.concat(changed.stream(), moved.stream()).toList();
  }

  /** What differs, added rows first. */
  Stream<Difference> differences() {
    return Stream.concat(additions(), alterations());
  }

  /** The rows that are new. */
  Stream<Difference> additions() {
    return added.stream().map(row -> difference(Kind.ADDED, row, null, row));
  }

  /** What becomes of the rows that are held. */
  Stream<Difference> alterations() {
    return Stream.concat(
        changed.stream()
            .map(pair -> difference(Kind.CHANGED, pair.held(), pair.held(), pair.wanted())),
        removed.stream().map(row -> difference(Kind.REMOVED, row, row, null)));
  }

  /** A warning at each cell that sets a value which somebody had made or amended by hand. */
  Stream<Conflict> overruled() {
    return changed.stream()
        .flatMap(pair ->
            values(rows, pair.held(), pair.wanted()).stream()
                .map(Value::member)
                .filter(member -> isByHand(pair.held(), member))
                .map(member -> rows.sources().apply(pair.wanted()).get(member))
                .filter(Objects::nonNull)
                .distinct())
        .map(
            cell -> overruled(cell, "the value was made or amended by hand; the document sets it"));
  }

  /** A warning at each former cell whose value somebody had amended, and whose row is gone. */
  Stream<Conflict> removedAmendments() {
    return removed.stream()
        .flatMap(
            row -> rows.sources().apply(row).values().stream().filter(Source::amended).distinct())
        .map(cell ->
            overruled(cell, "the value was amended by hand; the document has its row no more"));
  }

  private static Conflict overruled(Source source, String message) {
    return Conflict.warning(
        new Cell(source.table(), source.row(), source.column(), source.asWritten(), 1),
        "AMENDMENT_OVERRULED",
        message);
  }

  private boolean isByHand(R held, String member) {
    Map<String, Source> sources = rows.sources().apply(held);
    Source source = sources.get(member);
    return sources.isEmpty() || source != null && source.amended();
  }

  private Difference difference(Kind kind, R named, R before, R after) {
    return new Difference(
        kind, rows.entity(), rows.key().apply(named), values(rows, before, after));
  }

  private static <R> List<Value> values(Rows<R> rows, R before, R after) {
    Map<String, Object> former = before == null ? Map.of() : rows.members().apply(before);
    Map<String, Object> latter = after == null ? Map.of() : rows.members().apply(after);
    return (after == null ? former : latter)
        .keySet().stream()
            .filter(member -> !same(former.get(member), latter.get(member)))
            .map(member -> new Value(member, former.get(member), latter.get(member)))
            .toList();
  }

  private static boolean same(Object before, Object after) {
    return before instanceof BigDecimal number && after instanceof BigDecimal other
        ? number.compareTo(other) == 0
        : Objects.equals(before, after);
  }
}
