package policyfunds.kernel.documents.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.assembly.Draft;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.packed.XmlPart;

/** Reads one table of a DOCX (Word 表格), its merged cells as one each and as blank ones below. */
final class TableReader {

  private static final int WIDEST = 16_384;

  private final XmlPart document;
  private final Allowance allowance;
  private final List<List<Read>> rows = new ArrayList<>();

  /** By grid column, the cells that may go on into the next row. */
  private Map<Integer, Read> running = Map.of();

  TableReader(XmlPart document, Allowance allowance) {
    this.document = document;
    this.allowance = allowance;
  }

  List<List<Draft>> rows() {
    int outer = document.depth();
    while (document.within(outer)) {
      String name = document.name();
      if (name.equals("tr")) {
        row();
      } else if (DocxReader.LEFT_OUT.contains(name) || name.equals("tblPr")) {
        document.skip();
      }
    }
    return rows.stream().map(row -> row.stream().map(Read::draft).toList()).toList();
  }

  private void row() {
    int outer = document.depth();
    List<Read> row = new ArrayList<>();
    Map<Integer, Read> next = new HashMap<>();
    boolean deleted = false;
    int column = 0;
    while (document.within(outer)) {
      switch (document.name()) {
        case "tc" -> {
          Read cell = cell();
          if (cell.goesOnFromLeft && !row.isEmpty()) {
            row.getLast().columns += cell.columns;
          } else {
            row.add(cell);
          }
          goOnFromAbove(cell, column, next);
          column = Math.min(column + cell.columns, WIDEST);
        }
        case "gridBefore" -> column = document.number("val", 0, WIDEST);
        // within the properties of a row: the row itself is deleted, not text in it
        case "del" -> {
          deleted = true;
          document.skip();
        }
        case "moveFrom", "Fallback", "tblPrEx", "sdtPr" -> document.skip();
        default -> {
          // what wraps rows or cells
        }
      }
    }
    running = next;
    if (!deleted && !row.isEmpty()) {
      allowance.row();
      rows.add(row);
    }
  }

  private void goOnFromAbove(Read cell, int column, Map<Integer, Read> next) {
    Read above = running.get(column);
    if (cell.merge == Merge.GOES_ON && above != null && above.columns == cell.columns) {
      above.rows++;
      next.put(column, above);
    } else if (cell.merge != Merge.NONE) {
      next.put(column, cell);
    }
  }

  private Read cell() {
    Read cell = new Read();
    Lines lines = new Lines(allowance);
    int outer = document.depth();
    while (document.within(outer)) {
      switch (document.name()) {
        case "gridSpan" -> cell.columns = document.number("val", 1, WIDEST);
        case "vMerge" ->
            cell.merge = "restart".equals(document.attribute("val")) ? Merge.BEGINS : Merge.GOES_ON;
        case "hMerge" -> cell.goesOnFromLeft = !"restart".equals(document.attribute("val"));
        case "tcPr" -> {
          // what it holds comes next
        }
        default -> lines.read(document);
      }
    }
    cell.text = lines.text();
    allowance.cells(cell.columns);
    allowance.text(cell.text);
    return cell;
  }

  private enum Merge {
    NONE,
    BEGINS,
    GOES_ON
  }

  /** A cell while its merged neighbours are still to come. */
  private static final class Read {
    private String text = "";
    private int columns = 1;
    private int rows = 1;
    private Merge merge = Merge.NONE;
    private boolean goesOnFromLeft;

    private Draft draft() {
      return new Draft(text, columns, rows, false);
    }
  }
}
