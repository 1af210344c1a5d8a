package policyfunds.kernel.documents.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;

/**
 * A table as plain texts (表的文本), the form in which tables are kept and travel.
 *
 * @param caption running text directly before it, a line for each paragraph
 * @param closing running text after it, where it is the last of its annex
 * @param spans of the rows of which a cell covers more than one column or row
 */
public record PlainTable(
    String id, String caption, String closing, List<List<String>> rows, List<Spans> spans) {

  /**
   * What the cells of one row cover, in order.
   *
   * @param row from 1
   * @param down rows covered, null where each cell covers one
   */
  public record Spans(int row, List<Integer> across, List<Integer> down) {

    private List<Cell> over(List<Cell> cells) {
      return IntStream.range(0, cells.size()).mapToObj(i -> over(cells.get(i), i)).toList();
    }

    private Cell over(Cell cell, int i) {
      return new Cell(
          cell.table(),
          cell.row(),
          cell.column(),
          cell.text(),
          across.get(i),
          down == null ? 1 : down.get(i));
    }

    /** Whether it is about these cells, one by one. */
    private boolean fits(List<Cell> cells) {
      return across.size() == cells.size() && (down == null || down.size() == cells.size());
    }
  }

  /** The tables of an annex, with the running text about each. */
  public static List<PlainTable> of(Annex annex) {
    List<Table> tables = annex.tables();
    return IntStream.range(0, tables.size())
        .mapToObj(i ->
            of(
                tables.get(i),
                annex.captionOf(tables.get(i)),
                i == tables.size() - 1 ? annex.closing() : ""))
        .toList();
  }

  private static PlainTable of(Table table, String caption, String closing) {
    List<Spans> spans =
        table.rows().stream()
            .filter(row -> row.stream().anyMatch(c -> c.columnSpan() > 1 || c.rowSpan() > 1))
            .map(PlainTable::spansOf)
            .toList();
    return new PlainTable(table.id(), caption, closing, table.texts(), spans);
  }

  private static Spans spansOf(List<Cell> row) {
    boolean tall = row.stream().anyMatch(cell -> cell.rowSpan() > 1);
    return new Spans(
        row.getFirst().row(),
        row.stream().map(Cell::columnSpan).toList(),
        tall ? row.stream().map(Cell::rowSpan).toList() : null);
  }

  /** The annexes that tables are of, by number, each with its blocks in order. */
  public static List<Annex> annexes(List<PlainTable> tables) {
    TreeMap<Integer, List<Block>> annexes = new TreeMap<>();
    for (PlainTable plain : tables) {
      Table table = plain.table();
      List<Block> blocks = annexes.computeIfAbsent(table.annex(), _ -> new ArrayList<>());
      plain.caption().lines().map(Paragraph::new).forEach(blocks::add);
      blocks.add(table);
      plain.closing().lines().map(Paragraph::new).forEach(blocks::add);
    }
    return annexes.entrySet().stream()
        .map(annex -> new Annex(annex.getKey(), annex.getValue()))
        .toList();
  }

  /** The table cell by cell; spans that do not fit their row are left aside. */
  public Table table() {
    List<List<Cell>> cells = new ArrayList<>(Table.of(id, rows).rows());
    for (Spans row : spans) {
      if (row.row() <= cells.size() && row.fits(cells.get(row.row() - 1))) {
        cells.set(row.row() - 1, row.over(cells.get(row.row() - 1)));
      }
    }
    return new Table(id, cells);
  }
}
