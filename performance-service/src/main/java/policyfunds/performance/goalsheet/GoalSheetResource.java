package policyfunds.performance.goalsheet;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One goal with its indicators and targets. */
@Path("/api/v1/performance-goals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "performance-goals", description = "What is promised for the money 绩效目标")
public class GoalSheetResource {

  private final GoalSheetService sheets;

  GoalSheetResource(GoalSheetService sheets) {
    this.sheets = sheets;
  }

  @GET
  @Path("/{key}")
  @Operation(
      summary = "One performance goal",
      description = "With its indicators and their target values, as written and as read.")
  public GoalSheet getPerformanceGoal(
      @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
          @PathParam("key")
          String key) {
    return sheets.ofKey(key);
  }
}
