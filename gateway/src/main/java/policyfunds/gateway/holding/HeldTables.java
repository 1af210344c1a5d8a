package policyfunds.gateway.holding;

import java.util.List;
import java.util.Objects;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.documents.plain.PlainTable;

/** The tables of a document that one service holds (所持表格), cell for cell. */
public record HeldTables(HeldDocument document, List<HeldTable> tables) {

  public HeldTables {
    Objects.requireNonNull(document, "document");
    tables = Shape.list(tables, "tables");
  }

  /** One table, with the running text about it. */
  public record HeldTable(
      String table, String caption, String closing, List<List<String>> rows, List<Row> spans) {

    public HeldTable {
      Objects.requireNonNull(table, "table");
      Objects.requireNonNull(caption, "caption");
      Objects.requireNonNull(closing, "closing");
      rows = Shape.list(rows, "rows").stream().map(row -> Shape.list(row, "row")).toList();
      spans = Shape.list(spans, "spans");
    }

    PlainTable plain() {
      return new PlainTable(table, caption, closing, rows, spans.stream().map(Row::plain).toList());
    }
  }

  /** What the cells of one row cover. */
  public record Row(int row, List<Integer> spans, List<Integer> down) {

    public Row {
      spans = Shape.list(spans, "spans");
    }

    PlainTable.Spans plain() {
      return new PlainTable.Spans(row, spans, down);
    }
  }

  /** The tables as plain texts, in order. */
  public List<PlainTable> plain() {
    return tables.stream().map(HeldTable::plain).toList();
  }
}
