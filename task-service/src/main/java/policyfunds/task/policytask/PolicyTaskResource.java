package policyfunds.task.policytask;

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

/** The tasks of the funds: who must do what, by when. */
@Path("/api/v1/policy-tasks")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "policy-tasks", description = "Who must do what, by when 政策任务")
public class PolicyTaskResource {

  private static final String KEY = "GD-IIT-2020:ENTERPRISE_SURVEY:440100:1";

  private final PolicyTaskService tasks;
  private final PolicyTaskWriteService writing;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  PolicyTaskResource(
      PolicyTaskService tasks,
      PolicyTaskWriteService writing,
      Reads reads,
      HistoryService history,
      Writes writes) {
    this.tasks = tasks;
    this.writing = writing;
    this.reads = reads;
    this.history = history;
    this.writes = writes;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "Policy tasks",
      description =
          "In document order. A workload is a number with its unit, or the words by which the"
              + " document refers elsewhere; it is never zero for want of a number.")
  public Page<PolicyTaskView> listPolicyTasks(
      @BeanParam PageRequest page,
      @BeanParam PolicyTaskFilter filter,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> tasks.page(page, filter));
  }

  @GET
  @Path("/{key}")
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "One policy task",
      description = "By its key: fund, direction, region and number, with colons between.")
  public PolicyTaskView getPolicyTask(
      @Parameter(description = "Key of the task 任务键", example = KEY) @PathParam("key") String key,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> tasks.task(key));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{key}/history")
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "The history of a policy task",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getPolicyTaskHistory(
      @Parameter(description = "Key of the task 任务键", example = KEY) @PathParam("key") String key,
      @BeanParam PageRequest page) {
    return history.of(page, "policy_task", key);
  }

  @PUT
  @Path("/{key}")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Lay down or change a policy task",
      description =
          "Whole, by its key, in a fund of this service and for a city of the fund's province. What"
              + " a document said first keeps its cell, marked as amended.")
  @APIResponse(
      responseCode = "201",
      description = "Laid down",
      content = @Content(schema = @Schema(implementation = PolicyTaskView.class)))
  @APIResponseSchema(
      value = PolicyTaskView.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response putPolicyTask(
      @Parameter(description = "Key of the task 任务键", example = KEY) @PathParam("key") String key,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid ChangePolicyTask body) {
    return writes.perform(headers, body, () -> writing.put(key, headers.precondition(), body));
  }

  @PATCH
  @Path("/{key}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Change a policy task",
      description =
          "By JSON Merge Patch: the reason and what is to be different. A workload that turns from a"
              + " number to words gives null for value and unit.")
  @APIResponseSchema(
      value = PolicyTaskView.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response changePolicyTask(
      @Parameter(description = "Key of the task 任务键", example = KEY) @PathParam("key") String key,
      @BeanParam ChangeHeaders headers,
      @NotNull
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ChangePolicyTask.class)))
          ObjectNode body) {
    return writes.perform(headers, body, () -> writing.change(key, headers.precondition(), body));
  }

  @DELETE
  @Path("/{key}")
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Withdraw a policy task", description = "For a reason.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawPolicyTask(
      @Parameter(description = "Key of the task 任务键", example = KEY) @PathParam("key") String key,
      @BeanParam ChangeHeaders headers,
      @BeanParam Reason reason) {
    return writes.perform(
        headers, null, () -> writing.withdraw(key, headers.precondition(), reason.text()));
  }
}
