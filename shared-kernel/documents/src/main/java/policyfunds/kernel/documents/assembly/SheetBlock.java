package policyfunds.kernel.documents.assembly;

import java.util.List;
import policyfunds.kernel.documents.limits.Allowance;

/**
 * Rows of a sheet between two empty ones (连续行), of which some are running text and the others a
 * table: rows of one cell above a header are its title, a row of one cell in a frame is a row.
 *
 * @param leads whether nothing stands above it, not even an empty row
 */
public record SheetBlock(List<Row> rows, boolean leads) {

  /**
   * A row of a sheet.
   *
   * @param lone whether only one cell of it is there
   * @param framed whether its cells are set off as cells of a table, so that it is no running text
   */
  public record Row(List<Draft> cells, boolean lone, boolean framed) {

    private boolean isTitleInTable() {
      return lone && cells.size() == 1;
    }

    private String line() {
      return cells.stream().map(Draft::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }
  }

  public void putInto(AnnexAssembly annexes, Allowance allowance) {
    int from = 0;
    while (from < rows.size() && isTextAbove(rows.get(from))) {
      from++;
    }
    if (from > 0 && from < rows.size() && isTitleOfTable(from - 1)) {
      from--;
    }
    int to = rows.size();
    while (to > from && rows.get(to - 1).lone() && isTextBelow(rows.get(to - 1))) {
      to--;
    }
    text(rows.subList(0, from), annexes, allowance);
    rows.subList(from, to).forEach(_ -> allowance.row());
    annexes.table(rows.subList(from, to).stream().map(Row::cells).toList());
    text(rows.subList(to, rows.size()), annexes, allowance);
  }

  private boolean isTextAbove(Row row) {
    return row.lone() && (leads || !row.framed());
  }

  /** Where titles stand between the rows below as well, the one above the first is one of them. */
  private boolean isTitleOfTable(int at) {
    int last = rows.size() - 1;
    while (rows.get(last).lone()) {
      last--;
    }
    return rows.get(at).isTitleInTable()
        && rows.subList(at + 1, last).stream().anyMatch(Row::isTitleInTable);
  }

  private boolean isTextBelow(Row row) {
    return !row.framed() && rows.stream().anyMatch(Row::framed);
  }

  private static void text(List<Row> rows, AnnexAssembly annexes, Allowance allowance) {
    rows.forEach(row -> annexes.text(row.line(), allowance));
  }
}
