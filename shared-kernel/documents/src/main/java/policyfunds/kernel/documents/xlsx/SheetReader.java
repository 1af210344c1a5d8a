package policyfunds.kernel.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;
import policyfunds.kernel.documents.packed.XmlPart;
import policyfunds.kernel.documents.xlsx.SheetRow.SheetCell;
import policyfunds.kernel.documents.xlsx.value.CellFormats;
import policyfunds.kernel.documents.xlsx.value.Escapes;
import policyfunds.kernel.documents.xlsx.value.Numbers;
import policyfunds.kernel.documents.xlsx.value.Reference;
import policyfunds.kernel.documents.xlsx.value.SharedStrings;

/** Reads the cells and merged ranges of one sheet (工作表), formulas as text. */
final class SheetReader {

  private final XmlPart sheet;
  private final Allowance allowance;
  private final SharedStrings strings;
  private final CellFormats formats;
  private final Allowance seen;
  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Merge> merges = new ArrayList<>();
  private int row;

  SheetReader(XmlPart sheet, Allowance allowance, SharedStrings strings, CellFormats formats) {
    this.sheet = sheet;
    this.allowance = allowance;
    this.strings = strings;
    this.formats = formats;
    // the cells of the grid are taken when it is laid out; until then they must not be more either
    this.seen = allowance.goingOnWith(allowance.fileName());
  }

  List<SheetRow> rows() {
    return rows;
  }

  List<Merge> merges() {
    return merges;
  }

  void read() {
    while (sheet.within(0)) {
      switch (sheet.name()) {
        case "row" -> row();
        case "mergeCell" -> {
          seen.cells(1);
          merges.add(Merge.read(String.valueOf(sheet.attribute("ref"))).orElseThrow(this::broken));
        }
        case "AlternateContent", "extLst" -> sheet.skip();
        default -> {
          // views, columns, page set-up
        }
      }
    }
  }

  private RuntimeException broken() {
    return allowance.refusal(Reason.BROKEN);
  }

  private void row() {
    int number = sheet.attribute("r") == null ? row + 1 : sheet.number("r", 0, Integer.MAX_VALUE);
    if (number <= row || number > Reference.LAST_ROW) {
      throw broken();
    }
    row = number;
    List<SheetCell> cells = new ArrayList<>();
    int outer = sheet.depth();
    int column = 0;
    while (sheet.within(outer)) {
      if (sheet.is("c")) {
        column = column(column);
        SheetCell cell = cell(column);
        if (!cell.text().isEmpty() || cell.framed() || cell.computed()) {
          seen.cells(1);
          allowance.text(cell.text());
          cells.add(cell);
        }
      }
    }
    if (!cells.isEmpty()) {
      seen.row();
      rows.add(new SheetRow(row, List.copyOf(cells)));
    }
  }

  private int column(int last) {
    String place = sheet.attribute("r");
    int column =
        place == null
            ? last + 1
            : Reference.read(place)
                .filter(cell -> cell.row() == row)
                .map(Reference::column)
                .orElseThrow(this::broken);
    if (column <= last || column > Reference.LAST_COLUMN) {
      throw broken();
    }
    return column;
  }

  private SheetCell cell(int column) {
    CellFormats.Format format = formats.at(sheet.number("s", 0, Integer.MAX_VALUE));
    String type = String.valueOf(sheet.attribute("t"));
    String value = "";
    String formula = null;
    int outer = sheet.depth();
    while (sheet.within(outer)) {
      switch (sheet.name()) {
        case "v" -> value = sheet.allText();
        case "is" -> value = SharedStrings.richText(sheet, allowance);
        case "f" -> formula = sheet.allText();
        default -> {
          // extensions
        }
      }
    }
    if (formula != null && !formula.isEmpty()) {
      return new SheetCell(column, "=" + formula, format.framed(), true);
    }
    return new SheetCell(column, text(type, value, format), format.framed(), formula != null);
  }

  private String text(String type, String value, CellFormats.Format format) {
    if (value.isEmpty()) {
      return "";
    }
    return switch (type) {
      case "s" -> strings.at(value);
      case "inlineStr", "e", "d" -> value;
      case "str" -> Escapes.read(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      default -> Numbers.text(value, format.number());
    };
  }
}
