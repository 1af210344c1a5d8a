package policyfunds.kernel.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

/** One official table of a document, cell by cell as written (来源表格). */
@Entity
@IdClass(SourceTable.Key.class)
class SourceTable {

  record Key(String documentId, String tableId) implements Serializable {}

  /**
   * What the cells of a row cover, in order, where that is more than a column.
   *
   * @param down rows covered, null where each covers one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowSpans(int row, List<Integer> spans, List<Integer> down) {

    static RowSpans of(int row, List<Cell> cells) {
      return new RowSpans(
          row,
          cells.stream().map(Cell::columnSpan).toList(),
          cells.stream().anyMatch(cell -> cell.rowSpan() > 1)
              ? cells.stream().map(Cell::rowSpan).toList()
              : null);
    }
  }

  @Id private String documentId;

  @Id private String tableId;

  @Column(nullable = false)
  private int position;

  @Column(nullable = false)
  private String caption;

  @Column(nullable = false)
  private String closing;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private List<List<String>> cells;

  @JdbcTypeCode(SqlTypes.JSON)
  @Column(nullable = false)
  private List<RowSpans> spans;

  @Version private int version = 1;

  protected SourceTable() {}

  SourceTable(String documentId, int position, Table table, String caption, String closing) {
    this.documentId = documentId;
    this.tableId = table.id();
    this.position = position;
    this.caption = caption;
    this.closing = closing;
    this.cells = table.texts();
    this.spans =
        IntStream.range(0, table.rows().size())
            .filter(r ->
                table.rows().get(r).stream()
                    .anyMatch(cell -> cell.columnSpan() > 1 || cell.rowSpan() > 1))
            .mapToObj(r -> RowSpans.of(r + 1, table.rows().get(r)))
            .toList();
  }

  /** Holds the table of another revision; what is the same stays as it is. */
  void revise(SourceTable other) {
    boolean same =
        position == other.position
            && caption.equals(other.caption)
            && closing.equals(other.closing)
            && cells.equals(other.cells)
            && spans.equals(other.spans);
    if (!same) {
      position = other.position;
      caption = other.caption;
      closing = other.closing;
      cells = other.cells;
      spans = other.spans;
    }
  }

  String tableId() {
    return tableId;
  }

  String caption() {
    return caption;
  }

  String closing() {
    return closing;
  }

  List<List<String>> cells() {
    return cells;
  }

  List<RowSpans> spans() {
    return spans;
  }
}
