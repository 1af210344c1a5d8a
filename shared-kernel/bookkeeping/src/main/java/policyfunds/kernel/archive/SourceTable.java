package policyfunds.kernel.archive;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import policyfunds.kernel.documents.plain.PlainTable;

/** One official table of a document, cell by cell as written (来源表格). */
@Entity
@IdClass(SourceTable.Key.class)
class SourceTable {

  record Key(String documentId, String tableId) implements Serializable {}

  /** What the cells of one row cover, in order, as kept and as answered. */
  @Schema(name = "RowSpans", description = "What the cells of one row cover, in order 跨列")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record RowSpans(
      int row,
      @Schema(description = "Columns covered") List<Integer> spans,
      @Schema(description = "Rows covered; one each where absent") List<Integer> down) {

    static RowSpans of(PlainTable.Spans spans) {
      return new RowSpans(spans.row(), spans.across(), spans.down());
    }

    PlainTable.Spans plain() {
      return new PlainTable.Spans(row, spans, down);
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

  SourceTable(String documentId, int position, PlainTable table) {
    this.documentId = documentId;
    this.tableId = table.id();
    this.position = position;
    this.caption = table.caption();
    this.closing = table.closing();
    this.cells = table.rows();
    this.spans = table.spans().stream().map(RowSpans::of).toList();
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

  /** The table as it was kept. */
  PlainTable plain() {
    return new PlainTable(
        tableId, caption, closing, cells, spans.stream().map(RowSpans::plain).toList());
  }
}
