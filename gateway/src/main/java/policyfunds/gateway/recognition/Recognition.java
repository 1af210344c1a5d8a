package policyfunds.gateway.recognition;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;

/**
 * What was understood of a document as a whole (识别结果): its tables by annex, and what was not.
 *
 * @param tables by annex, those of one annex in the order in which they stand
 */
public record Recognition(List<RecognizedTable> tables, List<Conflict> conflicts) {

  public Recognition {
    tables = List.copyOf(tables);
    conflicts = List.copyOf(conflicts);
  }

  /**
   * Finds the annex of each table.
   *
   * @param conflicts cells that could not be taken as they stand, by the tables' first ids
   */
  public static Recognition of(List<Annex> annexes, List<Conflict> conflicts) {
    TableSorter sorter = new TableSorter();
    annexes.forEach(sorter::sort);
    sorter.end();
    return new Recognition(
        sorter.tables().stream().sorted(Comparator.comparingInt(RecognizedTable::annex)).toList(),
        Stream.concat(sorter.conflicts().stream(), conflicts.stream().map(sorter::renumbered))
            .toList());
  }

  /** The tables of some annexes, in order. */
  public List<RecognizedTable> of(Integer... annexes) {
    return of(List.of(annexes));
  }

  /** The tables of some annexes, in order. */
  public List<RecognizedTable> of(List<Integer> wanted) {
    return tables.stream().filter(table -> wanted.contains(table.annex())).toList();
  }

  /** Length of all text in UTF-8, by which memory for handing it on is bounded. */
  public long textBytes() {
    return tables.stream().mapToLong(RecognizedTable::textBytes).sum();
  }

  /** The same with more conflicts. */
  public Recognition with(List<Conflict> more) {
    return changed(UnaryOperator.identity(), more);
  }

  /** The same with each table changed, and what the change gave rise to. */
  public Recognition changed(UnaryOperator<Table> change, List<Conflict> more) {
    return new Recognition(
        tables.stream().map(each -> each.with(change.apply(each.table()))).toList(),
        Stream.concat(conflicts.stream(), more.stream()).toList());
  }
}
