package policyfunds.gateway.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import policyfunds.gateway.recognition.RecognizedTable;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

/** A document as one service takes it (载入请求): the tables of its annexes, cell by cell. */
public record NewImport(
    Head document, List<GivenTable> tables, List<Link> links, String replaces, boolean dryRun) {

  /** What the document is. */
  public record Head(
      String regionCode, int year, String type, String title, String digest, Fund fund) {

    /** Region, year and, where it has one, type. */
    public String id() {
      return idOf(regionCode, year, type);
    }
  }

  /** The fund that the document distributes. */
  public record Fund(String code, String name) {}

  /** A table; spans only of rows in which a cell covers more than itself. */
  public record GivenTable(
      String id, String caption, String closing, List<List<String>> rows, List<RowSpans> spans) {

    static GivenTable of(RecognizedTable recognized) {
      Table table = recognized.table();
      return new GivenTable(
          table.id(),
          recognized.caption(),
          recognized.closing(),
          table.texts(),
          IntStream.rangeClosed(1, table.rows().size())
              .mapToObj(row -> RowSpans.of(row, table.rows().get(row - 1)))
              .filter(RowSpans::tellSomething)
              .toList());
    }
  }

  /** What the cells of a row cover. */
  public record RowSpans(int row, List<Integer> spans, List<Integer> down) {

    static RowSpans of(int row, List<Cell> cells) {
      return new RowSpans(
          row,
          cells.stream().map(Cell::columnSpan).toList(),
          cells.stream().map(Cell::rowSpan).toList());
    }

    boolean tellSomething() {
      return spans.stream().anyMatch(span -> span > 1) || down.stream().anyMatch(span -> span > 1);
    }
  }

  /** The budget items that the project of one table of annex 4 answers for. */
  public record Link(String table, List<Integer> itemSequences) {
    public Link {
      Objects.requireNonNull(table, "table");
      itemSequences = List.copyOf(itemSequences);
    }
  }

  /** Id of a document. */
  public static String idOf(String regionCode, int year, String type) {
    return regionCode + "-" + year + (type == null ? "" : "-" + type);
  }

  /** The part of a document that a service takes. */
  public static NewImport of(
      Head document,
      List<RecognizedTable> tables,
      List<Link> links,
      String replaces,
      boolean dryRun) {
    return new NewImport(
        document, tables.stream().map(GivenTable::of).toList(), links, replaces, dryRun);
  }
}
