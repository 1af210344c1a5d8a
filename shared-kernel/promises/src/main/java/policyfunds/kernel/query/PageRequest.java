package policyfunds.kernel.query;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/**
 * Which page of a list (分页): {@code page} from 1, {@code pageSize} 1 to 500, 50 by default; of CSV
 * {@link #LARGEST_CSV}, by default too, for nobody looks for a second page of a spreadsheet.
 */
public class PageRequest {

  /** Rows of one CSV at most: of twice as many, 120 MB of free heap bore two at once. */
  public static final int LARGEST_CSV = 10_000;

  private static final int LARGEST_PAGE = 1_000_000;
  private static final int LARGEST_SIZE = 500;
  private static final String USUAL_SIZE = "50";

  @QueryParam("page")
  @DefaultValue("1")
  @Parameter(description = "Page, from 1 页码")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "1000000", defaultValue = "1")
  String page;

  @QueryParam("pageSize")
  @Parameter(
      description =
          "Items on a page, at most 500; of text/csv at most 10000, which it has by default 每页条数")
  @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "500", defaultValue = USUAL_SIZE)
  String pageSize;

  @HeaderParam(HttpHeaders.ACCEPT)
  @Parameter(hidden = true)
  List<String> accepted;

  /** The page; one so far beyond the end that its first row has no number is moved before that. */
  public int page() {
    return Math.min(within("page", page, LARGEST_PAGE), Integer.MAX_VALUE / pageSize());
  }

  public int pageSize() {
    boolean csv = ListForm.of(accepted).filter(ListForm.CSV::equals).isPresent();
    int largest = csv ? LARGEST_CSV : LARGEST_SIZE;
    if (pageSize == null) {
      return csv ? largest : Integer.parseInt(USUAL_SIZE);
    }
    return within("pageSize", pageSize, largest);
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
