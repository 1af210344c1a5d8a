package policyfunds.performance.goalsheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.history.HistoryService;
import policyfunds.kernel.history.VersionView;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.writing.ChangeHeaders;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Reason;
import policyfunds.kernel.writing.Writes;

/** One goal with its indicators and targets. */
@Path("/api/v1/performance-goals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "performance-goals", description = "What is promised for the money 绩效目标")
public class GoalSheetResource {

  private final GoalSheetService sheets;
  private final GoalWriteService changes;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  GoalSheetResource(
      GoalSheetService sheets,
      GoalWriteService changes,
      Reads reads,
      HistoryService history,
      Writes writes) {
    this.sheets = sheets;
    this.changes = changes;
    this.reads = reads;
    this.history = history;
    this.writes = writes;
  }

  @GET
  @Path("/{key}")
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "One performance goal",
      description = "With its indicators and their target values, as written and as read.")
  public GoalSheet getPerformanceGoal(
      @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
          @PathParam("key")
          String key,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> sheets.ofKey(key));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{key}/history")
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "The history of a performance goal",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getPerformanceGoalHistory(
      @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
          @PathParam("key")
          String key,
      @BeanParam PageRequest page) {
    return history.of(page, "performance_goal", key);
  }

  @PUT
  @Path("/{key}")
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Create or change a performance goal",
      description =
          "A city's goal by an editor of the city, a project's by one of the fund's own region. Its"
              + " indicators are written one by one.")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = GoalSheet.class)))
  @APIResponseSchema(value = GoalSheet.class, responseCode = "200", responseDescription = "Changed")
  public Response putPerformanceGoal(
      @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
          @PathParam("key")
          String key,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid ChangeGoal body) {
    return writes.perform(headers, body, () -> changes.put(key, headers.precondition(), body));
  }

  @PATCH
  @Path("/{key}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Change a performance goal", description = "By JSON Merge Patch.")
  @APIResponseSchema(value = GoalSheet.class, responseCode = "200", responseDescription = "Changed")
  public Response changePerformanceGoal(
      @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
          @PathParam("key")
          String key,
      @BeanParam ChangeHeaders headers,
      @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = ChangeGoal.class)))
          ObjectNode body) {
    return writes.perform(headers, body, () -> changes.change(key, headers.precondition(), body));
  }

  @DELETE
  @Path("/{key}")
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Withdraw a performance goal", description = "Only one without indicators.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawPerformanceGoal(
      @Parameter(description = "Key of the goal 绩效目标", example = "GD-IIT-2020:P:1")
          @PathParam("key")
          String key,
      @BeanParam ChangeHeaders headers,
      @BeanParam Reason reason) {
    String why = reason.text();
    return writes.perform(headers, null, () -> changes.withdraw(key, headers.precondition(), why));
  }
}
