package policyfunds.kernel.conflict;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.problem.Shown;

/** Something in a document that could not be read as it stands, with its cell, as answered. */
@Schema(
    name = "Conflict",
    description = "Something in a document that could not be read as it stands 冲突")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConflictView(
    Severity severity,
    @Schema(description = "Annex; absent where no cell is concerned", examples = "2") Integer annex,
    @Schema(description = "Table: annex and ordinal", examples = "2-1") String table,
    @Schema(description = "Row from 1, header rows included", examples = "3") Integer row,
    @Schema(description = "Ordinal of the cell in its row, from 1", examples = "2") Integer column,
    @Schema(description = "Text of the cell as written, the first 500 letters", examples = "一百一十四")
        String asWritten,
    @Schema(description = "Stable name of what is wrong", examples = "AMOUNT_UNREADABLE")
        String code,
    @Schema(description = "One sentence in the language asked for") String message) {

  /** What a conflict does to an import (严重程度). */
  @Schema(
      name = "ConflictSeverity",
      description = "ERROR stops the import whole 错误 · WARNING is kept and shown 提示")
  public enum Severity {
    /** 错误 */
    ERROR,
    /** 提示 */
    WARNING
  }

  /** A conflict in the language asked for; one of the document as a whole has no cell. */
  public static ConflictView of(Conflict conflict, Language language) {
    Severity severity = conflict.isError() ? Severity.ERROR : Severity.WARNING;
    String message =
        Shown.excerpt(ConflictCodes.sentence(conflict.code(), conflict.message(), language));
    Cell cell = conflict.cell();
    if (cell == null) {
      return new ConflictView(severity, null, null, null, null, null, conflict.code(), message);
    }
    return new ConflictView(
        severity,
        cell.annex(),
        cell.table(),
        cell.row(),
        cell.column(),
        Shown.excerpt(cell.text()),
        conflict.code(),
        message);
  }
}
