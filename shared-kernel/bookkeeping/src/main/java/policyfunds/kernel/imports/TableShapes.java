package policyfunds.kernel.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import policyfunds.kernel.imports.NewImport.GivenTable;
import policyfunds.kernel.imports.NewImport.RowSpans;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem.Culprit;
import policyfunds.kernel.problem.ProblemTypes;

/**
 * Whether the given tables can be what they are said to be (表格形状): ids once, spans that fit, and no
 * more in all of them than a service has room for.
 */
final class TableShapes {

  /** As many columns as a spreadsheet has. */
  private static final long WIDEST = 16_384;

  /** Well beyond the cells that the gateway takes of a document. */
  private static final long MOST_CELLS = 2_000_000;

  /** Of rows with spans; every column covered becomes a cell once it is read. */
  private static final long MOST_COVERED = 1_000_000;

  private static final Text REPEATED = Text.of("表不能重复", "the table stands twice");
  private static final Text NO_SUCH_ROW = Text.of("表中没有这一行", "the table has no such row");
  private static final Text ROW_AGAIN = Text.of("该行已给出跨列", "the row's spans are given already");
  private static final Text NOT_AS_MANY =
      Text.of("与该行单元格数不符", "the row has another number of cells");
  private static final Text TOO_WIDE = Text.of("跨列过多", "the row covers too many columns");
  private static final Text TOO_MANY =
      Text.of("表的单元格合计过多", "the tables have too many cells altogether");
  private static final Text ALL_TOO_WIDE =
      Text.of("各表跨列合计过多", "the rows of all tables cover too many columns altogether");

  private final List<Culprit> culprits = new ArrayList<>();
  private long cells;
  private long covered;

  private TableShapes() {}

  /** Refuses tables of which one can't be, each such place named. */
  static void mustFit(List<GivenTable> tables) {
    TableShapes shapes = new TableShapes();
    Set<String> ids = new HashSet<>();
    for (int t = 0; t < tables.size(); t++) {
      shapes.check(ids.add(tables.get(t).id()), "/tables/%d/id".formatted(t), REPEATED);
      shapes.checkSpans(tables.get(t), "/tables/%d/spans/".formatted(t));
      shapes.checkSums(tables.get(t), "/tables/%d".formatted(t));
    }
    if (!shapes.culprits.isEmpty()) {
      throw ProblemTypes.VALUE_REFUSED
          .because(Text.of("表格的形状有矛盾", "The tables are not of one shape with their spans"))
          .at(shapes.culprits);
    }
  }

  private void checkSpans(GivenTable table, String pointer) {
    List<RowSpans> spans = table.spans() == null ? List.of() : table.spans();
    Set<Integer> rows = new HashSet<>();
    for (int s = 0; s < spans.size(); s++) {
      RowSpans row = spans.get(s);
      if (!check(row.row() <= table.rows().size(), pointer + s + "/row", NO_SUCH_ROW)) {
        continue;
      }
      int cells = table.rows().get(row.row() - 1).size();
      check(rows.add(row.row()), pointer + s + "/row", ROW_AGAIN);
      check(row.spans().size() == cells, pointer + s + "/spans", NOT_AS_MANY);
      check(row.down() == null || row.down().size() == cells, pointer + s + "/down", NOT_AS_MANY);
      check(widthOf(row) <= WIDEST, pointer + s + "/spans", TOO_WIDE);
    }
  }

  /** Names the table at which a sum goes beyond what may be, and none after it. */
  private void checkSums(GivenTable table, String pointer) {
    long cellsBefore = cells;
    cells += table.rows().stream().mapToLong(List::size).sum();
    check(cells <= MOST_CELLS || cellsBefore > MOST_CELLS, pointer + "/rows", TOO_MANY);
    if (table.spans() != null) {
      long coveredBefore = covered;
      covered +=
          table.spans().stream().mapToLong(TableShapes::widthOf).filter(w -> w <= WIDEST).sum();
      check(
          covered <= MOST_COVERED || coveredBefore > MOST_COVERED,
          pointer + "/spans",
          ALL_TOO_WIDE);
    }
  }

  private static long widthOf(RowSpans row) {
    return row.spans().stream().mapToLong(Integer::longValue).sum();
  }

  private boolean check(boolean holds, String pointer, Text otherwise) {
    if (!holds) {
      culprits.add(new Culprit(pointer, ProblemTypes.VALUE_REFUSED.code(), otherwise));
    }
    return holds;
  }
}
