package policyfunds.performance.targetlist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The target values of all goals, flat. */
@Path("/api/v1/indicator-targets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "indicator-targets", description = "The values that indicators are to reach 指标值")
public class IndicatorTargetResource {

  private final TargetListService targets;
  private final Reads reads;

  IndicatorTargetResource(TargetListService targets, Reads reads) {
    this.targets = targets;
    this.reads = reads;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Target values",
      description =
          "In document order, each row with its indicator and goal. A bare number has the operator"
              + " UNSPECIFIED: the document does not say whether it is to be reached or met exactly.")
  public Page<IndicatorTargetView> listIndicatorTargets(
      @BeanParam PageRequest page,
      @BeanParam IndicatorTargetFilter filter,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> targets.page(page, filter));
  }
}
