package policyfunds.allocation.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Table;

/**
 * Where the columns of annex 1 stand (附件1的栏目): the amount covers two where subtotals of
 * organizations are printed, and forms tell that in three ways. Spans say it; without them a row
 * has one cell more than the header, or the header a blank cell beside the amount.
 */
final class ItemColumns {

  static final String[] WORDINGS = {"序号", "承担单位", "金额", "支持内容"};

  /** The cells of one row, the amount's one or two in order. */
  record ItemCells(Cell sequence, Cell organization, Cell name, List<Cell> amounts) {}

  private final Header header;
  private final Header spread;
  private final int amounts;

  private ItemColumns(Header header) {
    this.header = header;
    this.spread = new Header(Table.spread(header.cells()));
    this.amounts = amountsIn(spread);
  }

  static Optional<ItemColumns> in(Table table) {
    return Header.in(table, WORDINGS).map(ItemColumns::new);
  }

  private static int amountsIn(Header spread) {
    List<Cell> cells = spread.cells();
    int first = spread.column("金额");
    int next = first + 1;
    while (next < cells.size()
        && (cells.get(next).isBlank() || cells.get(next).equals(cells.get(first)))) {
      next++;
    }
    return next - first;
  }

  int headerRow() {
    return header.row();
  }

  /** Whether a blank cell of the header is all that tells of the second amount. */
  boolean isAmountDividedByBlank() {
    return amounts > 1 && spread.cells().get(spread.column("金额") + 1).isBlank();
  }

  /** The cells of a row by column; empty where they are more or fewer than the header has. */
  Optional<ItemCells> cellsOf(List<Cell> row) {
    List<Cell> wide = Table.spread(row);
    if (wide.size() == spread.width()) {
      return cellsOf(wide, spread, amounts);
    }
    int surplus = row.size() - header.width();
    return surplus == 0 || surplus == 1 ? cellsOf(row, header, 1 + surplus) : Optional.empty();
  }

  /** The second amount cell of a row shifts what stands behind it, unless the header has it too. */
  private static Optional<ItemCells> cellsOf(List<Cell> row, Header columns, int amounts) {
    int first = columns.column("金额");
    int shift = row.size() - columns.width();
    List<Cell> distinct = new ArrayList<>(new LinkedHashSet<>(row.subList(first, first + amounts)));
    int[] at =
        IntStream.of(columns.column("序号"), columns.column("承担单位"), columns.column("支持内容"))
            .map(column -> column > first ? column + shift : column)
            .toArray();
    return distinct.size() > 2
        ? Optional.empty()
        : Optional.of(new ItemCells(row.get(at[0]), row.get(at[1]), row.get(at[2]), distinct));
  }
}
