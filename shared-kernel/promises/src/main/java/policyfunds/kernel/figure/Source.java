package policyfunds.kernel.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The cell of an official table that a value comes from (出处). */
@Schema(description = "The cell of an official table that a value comes from 出处")
public record Source(
    @Schema(description = "Id of the document 文件", examples = "440000-2020") String document,
    @Schema(description = "Number of the annex 附件", examples = "2") int annex,
    @Schema(description = "Id of the table: annex and ordinal 表", examples = "2-1") String table,
    @Schema(description = "Row from 1, header rows included 行", examples = "3") int row,
    @Schema(description = "Ordinal of the cell in its row, from 1 列", examples = "2") int column,
    @Schema(description = "Text of the cell as written 原文", examples = "114.2") String asWritten,
    @Schema(description = "Whether the value was changed after the document 已更正") boolean amended,
    @Schema(description = "Whether the value is made up for a demonstration 演示数据")
        boolean synthetic) {

  public static Source of(String document, String table, int row, int column, String asWritten) {
    int annex = Integer.parseInt(table.substring(0, table.indexOf('-')));
    return new Source(document, annex, table, row, column, asWritten, false, false);
  }

  /** The same cell, behind a value that was changed after the document. */
  public Source asAmended() {
    return new Source(document, annex, table, row, column, asWritten, true, synthetic);
  }

  /**
   * The cells of a row's members after a change of some of them.
   *
   * @param changed names of the members whose value is another now
   */
  public static Map<String, Source> amended(Map<String, Source> sources, Set<String> changed) {
    return sources.entrySet().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                Map.Entry::getKey,
                cell ->
                    changed.contains(cell.getKey())
                        ? cell.getValue().asAmended()
                        : cell.getValue()));
  }

  @JsonIgnore
  public String place() {
    return "%s %s r%d c%d".formatted(document, table, row, column);
  }
}
