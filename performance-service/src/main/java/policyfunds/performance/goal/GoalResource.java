package policyfunds.performance.goal;

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

/** The performance goals, as a list. */
@Path("/api/v1/performance-goals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "performance-goals", description = "What is promised for the money 绩效目标")
public class GoalResource {

  private final GoalService goals;
  private final Reads reads;

  GoalResource(GoalService goals, Reads reads) {
    this.goals = goals;
    this.reads = reads;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Performance goals",
      description =
          "In document order, without their indicators: the goal itself, by its key, has them.")
  public Page<GoalView> listPerformanceGoals(
      @BeanParam PageRequest page, @BeanParam GoalFilter filter, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> goals.page(page, filter));
  }
}
