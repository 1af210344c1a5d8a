package policyfunds.kernel.archive;

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

  /** Columns covered by the cells of a row, in order, where given beside the document. */
  record RowSpans(int row, List<Integer> spans) {}

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
            .filter(r -> table.rows().get(r).stream().anyMatch(cell -> cell.columnSpan() > 1))
            .mapToObj(r ->
                new RowSpans(r + 1, table.rows().get(r).stream().map(Cell::columnSpan).toList()))
            .toList();
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
