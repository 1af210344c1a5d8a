package policyfunds.kernel.query;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** Which page of a list (分页): {@code page} from 1, {@code pageSize} 1 to 500, 50 by default. */
public class PageRequest {

  private static final int LARGEST_PAGE = 1_000_000;
  private static final int LARGEST_SIZE = 500;

  @QueryParam("page")
  @DefaultValue("1")
  @Parameter(description = "Page, from 1 页码")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000", defaultValue = "1")
  String page;

  @QueryParam("pageSize")
  @DefaultValue("50")
  @Parameter(description = "Items on a page, at most 500 每页条数")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = "50")
  String pageSize;

  public int page() {
    return within("page", page, LARGEST_PAGE);
  }

  public int pageSize() {
    return within("pageSize", pageSize, LARGEST_SIZE);
  }

  private static int within(String name, String sent, int largest) {
    if (sent.matches("\\d{1,7}")) {
      int value = Integer.parseInt(sent);
      if (value >= 1 && value <= largest) {
        return value;
      }
    }
    throw ProblemTypes.PAGE_OUT_OF_RANGE.because(
        Text.of("参数 %s 应在 1 至 %s 之间，收到“%s”", "Parameter %s goes from 1 to %s, not \"%s\"")
            .with(name, largest, Shown.of(sent)));
  }
}
