package policyfunds.allocation.annex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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

  /** Indexes of the columns in a row of that width. */
  private record Places(int width, int sequence, int organization, int name, int amount) {

    static Places of(Header header) {
      return new Places(
          header.width(),
          header.column("序号"),
          header.column("承担单位"),
          header.column("支持内容"),
          header.column("金额"));
    }

    /** The cells of a row; a second amount cell shifts what stands behind it. */
    Optional<ItemCells> cellsOf(List<Cell> row, int amounts) {
      int shift = row.size() - width;
      List<Cell> distinct =
          new ArrayList<>(new LinkedHashSet<>(row.subList(amount, amount + amounts)));
      return distinct.size() > 2
          ? Optional.empty()
          : Optional.of(
              new ItemCells(
                  row.get(shifted(sequence, shift)),
                  row.get(shifted(organization, shift)),
                  row.get(shifted(name, shift)),
                  distinct));
    }

    private int shifted(int column, int shift) {
      return column > amount ? column + shift : column;
    }
  }

  private final int headerRow;
  private final Places plain;
  private final Places spread;
  private final int amounts;
  private final boolean isAmountDividedByBlank;

  private ItemColumns(Header header) {
    Header wide = new Header(Table.spread(header.cells()));
    this.headerRow = header.row();
    this.plain = Places.of(header);
    this.spread = Places.of(wide);
    this.amounts = amountsIn(wide);
    this.isAmountDividedByBlank = amounts > 1 && wide.cells().get(wide.column("金额") + 1).isBlank();
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
    return headerRow;
  }

  /** Whether a blank cell of the header is all that tells of the second amount. */
  boolean isAmountDividedByBlank() {
    return isAmountDividedByBlank;
  }

  /** The cells of a row by column; empty where they are more or fewer than the header has. */
  Optional<ItemCells> cellsOf(List<Cell> row) {
    List<Cell> wide = Table.spread(row);
    if (wide.size() == spread.width()) {
      return spread.cellsOf(wide, amounts);
    }
    int surplus = row.size() - plain.width();
    return surplus == 0 || surplus == 1 ? plain.cellsOf(row, 1 + surplus) : Optional.empty();
  }
}
