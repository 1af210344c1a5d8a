package policyfunds.gateway.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.neighbour.Shape;
import policyfunds.kernel.conflict.ConflictView;

/**
 * What a service reports of an import (载入报告).
 *
 * @param held digest of the revision that was held before, or null
 */
public record ImportReport(
    String held,
    boolean changed,
    Counts counts,
    List<Difference> differences,
    long differencesLeftOff,
    List<ConflictView> conflicts,
    long conflictsLeftOff,
    List<OutlineRow> outline) {

  public ImportReport {
    differences = Shape.list(differences, "differences");
    conflicts = Shape.list(conflicts, "conflicts");
    outline = Shape.list(outline, "outline");
  }

  /** Rows by what becomes of them. */
  @Schema(name = "ImportCounts", description = "Rows by what becomes of them 行数")
  public record Counts(
      @Schema(description = "New 新增", examples = "32") long added,
      @Schema(description = "With other values 更改", examples = "1") long changed,
      @Schema(description = "With the same values out of other cells 移动", examples = "0")
          long moved,
      @Schema(description = "There no more 移除", examples = "0") long removed,
      @Schema(description = "As they were 不变", examples = "0") long unchanged) {}

  /** What the document changes in one row. */
  @Schema(description = "What a document changes in one row 差异")
  public record Difference(
      Kind kind,
      @Schema(description = "Kind of row, by the name of its table", examples = "allocation")
          String entity,
      @Schema(description = "Key of the row among those of its kind", examples = "1:440100")
          String key,
      @Schema(description = "The members that differ") List<Value> values) {}

  /** What becomes of a row (差异类型). */
  @Schema(name = "DifferenceKind", description = "ADDED 新增 · CHANGED 更改 · REMOVED 移除")
  public enum Kind {
    /** 新增 */
    ADDED,
    /** 更改 */
    CHANGED,
    /** 移除 */
    REMOVED
  }

  /** One member before and after. */
  @Schema(name = "DifferenceValue", description = "One member before and after 前后值")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Value(
      @Schema(description = "Name of the member", examples = "amountWan") String member,
      @Schema(description = "Value before; absent where none", examples = "114.2") Object before,
      @Schema(description = "Value after; absent where none", examples = "120") Object after) {}

  /**
   * An item of annex 1 or a project of annex 4.
   *
   * @param key sequence of the item, or table of the project
   */
  public record OutlineRow(String key, String name, BigDecimal amountWan) {}

  /** Whether something in the document stops its import. */
  public boolean hasErrors() {
    return conflicts.stream()
        .anyMatch(conflict -> conflict.severity() == ConflictView.Severity.ERROR);
  }
}
