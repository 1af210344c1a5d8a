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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

/** One indicator with its targets. */
@Path("/api/v1/performance-goals/{key}/indicators/{ordinal}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "performance-goals", description = "What is promised for the money 绩效目标")
public class IndicatorSheetResource {

  private final GoalSheetService sheets;
  private final IndicatorWriteService changes;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  IndicatorSheetResource(
      GoalSheetService sheets,
      IndicatorWriteService changes,
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
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "One indicator",
      description = "With its target values, as written and as read.")
  public IndicatorSheet getIndicator(@BeanParam IndicatorPath path, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> sheets.ofIndicator(path.key()));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/history")
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "The history of an indicator",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getIndicatorHistory(
      @BeanParam IndicatorPath path, @BeanParam PageRequest page) {
    return history.of(page, "indicator", path.goal, path.ordinal);
  }

  @PUT
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Create or change an indicator",
      description =
          "By an editor of its goal. A new name may hold another unit: the targets are read again.")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = IndicatorSheet.class)))
  @APIResponseSchema(
      value = IndicatorSheet.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response putIndicator(
      @BeanParam IndicatorPath path,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid ChangeIndicator body) {
    return writes.perform(
        headers, body, () -> changes.put(path.key(), headers.precondition(), body));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Change an indicator", description = "By JSON Merge Patch.")
  @APIResponseSchema(
      value = IndicatorSheet.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response changeIndicator(
      @BeanParam IndicatorPath path,
      @BeanParam ChangeHeaders headers,
      @NotNull
          @RequestBody(content = @Content(schema = @Schema(implementation = ChangeIndicator.class)))
          ObjectNode body) {
    return writes.perform(
        headers, body, () -> changes.change(path.key(), headers.precondition(), body));
  }

  @DELETE
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Withdraw an indicator", description = "Only one without target values.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawIndicator(
      @BeanParam IndicatorPath path, @BeanParam ChangeHeaders headers, @BeanParam Reason reason) {
    String why = reason.text();
    return writes.perform(
        headers, null, () -> changes.withdraw(path.key(), headers.precondition(), why));
  }
}
