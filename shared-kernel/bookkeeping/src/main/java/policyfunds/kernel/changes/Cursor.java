package policyfunds.kernel.changes;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** Where a reader of the feed has got to (读取进度): {@code after} 0 is the beginning. */
public class Cursor {

  private static final int MOST = 1000;

  @QueryParam("after")
  @DefaultValue("0")
  @Parameter(description = "Position after which to go on, 0 for the beginning 起点")
  @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0", defaultValue = "0")
  Long after;

  @QueryParam("limit")
  @DefaultValue("100")
  @Parameter(description = "Most changes at once, at most 1000 条数")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000", defaultValue = "100")
  Integer limit;

  long after() {
    return after;
  }

  int limit() {
    if (limit < 1 || limit > MOST) {
      throw ProblemTypes.PAGE_OUT_OF_RANGE.because(
          Text.of("参数 limit 应在 1 至 %s 之间，收到“%s”", "Parameter limit goes from 1 to %s, not \"%s\"")
              .with(MOST, limit));
    }
    return limit;
  }
}
