package policyfunds.kernel.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.problem.Shown;

/** What a document changes in one row (差异). */
@Schema(name = "ImportDifference", description = "What a document changes in one row 差异")
public record Difference(
    Kind kind,
    @Schema(description = "Kind of row, by the name of its table", examples = "allocation")
        String entity,
    @Schema(description = "Key of the row among those of its kind", examples = "1:440100")
        String key,
    @Schema(description = "The members that differ") List<Value> values) {

  /** What becomes of a row. */
  @Schema(name = "DifferenceKind", description = "ADDED 新增 · CHANGED 更改 · REMOVED 移除")
  public enum Kind {
    /** 新增 */
    ADDED,
    /** 更改 */
    CHANGED,
    /** 移除 */
    REMOVED
  }

  /** How many letters it shows, about. */
  int letters() {
    return key.length() + values.stream().mapToInt(Value::letters).sum();
  }

  /** One member before and after, the first 500 letters; absent where there is no value. */
  @Schema(name = "DifferenceValue", description = "One member before and after 前后值")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Value(
      @Schema(description = "Name of the member", examples = "amountWan") String member,
      @Schema(description = "Value before", examples = "114.2") Object before,
      @Schema(description = "Value after", examples = "120") Object after) {

    public Value {
      before = shown(before);
      after = shown(after);
    }

    private static Object shown(Object value) {
      String text = String.valueOf(value);
      String excerpt = Shown.excerpt(text);
      return excerpt.equals(text) ? value : excerpt;
    }

    private int letters() {
      return String.valueOf(before).length() + String.valueOf(after).length();
    }
  }
}
