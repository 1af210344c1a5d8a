package policyfunds.allocation.allocation;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import policyfunds.kernel.writing.PostHeaders;
import policyfunds.kernel.writing.Reason;
import policyfunds.kernel.writing.Writes;

/** The leaves of the funds: who receives how much. */
@Path("/api/v1/allocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "allocations", description = "Who receives how much 经费分配")
public class AllocationResource {

  private final AllocationService allocations;
  private final AllocationWriteService written;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  AllocationResource(
      AllocationService allocations,
      AllocationWriteService written,
      Reads reads,
      HistoryService history,
      Writes writes) {
    this.allocations = allocations;
    this.written = written;
    this.reads = reads;
    this.history = history;
    this.writes = writes;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Allocations",
      description =
          "Leaves only, in document order: nothing is listed twice, and printed totals are not"
              + " among them. A city without money in a direction has no allocation there.")
  public Page<AllocationView> listAllocations(
      @BeanParam PageRequest page,
      @BeanParam AllocationFilter filter,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> allocations.page(page, filter));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One allocation", description = "By its number.")
  public AllocationView getAllocation(@PathParam("id") Long id, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> allocations.allocation(id));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{id}/history")
  @Operation(
      summary = "The history of an allocation",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getAllocationHistory(
      @PathParam("id") Long id, @BeanParam PageRequest page) {
    return history.of(page, "allocation", id);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Book an allocation",
      description =
          "For editors of the city that receives it, or of the whole fund where none does. The"
              + " item has none below it, and its ceiling, where one was decided, is kept.")
  @APIResponseSchema(
      value = AllocationView.class,
      responseCode = "201",
      responseDescription = "Created")
  public Response createAllocation(
      @BeanParam PostHeaders headers, @NotNull @Valid NewAllocation body) {
    return writes.perform(headers, body, () -> written.create(body));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Change an allocation",
      description = "By JSON Merge Patch. The cell of the amount stays, marked as amended.")
  @APIResponseSchema(value = AllocationView.class, responseDescription = "Changed")
  public Response changeAllocation(
      @PathParam("id") Long id,
      @BeanParam ChangeHeaders headers,
      @NotNull
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ChangeAllocation.class)))
          ObjectNode body) {
    return writes.perform(headers, body, () -> written.change(id, headers.precondition(), body));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Withdraw an allocation", description = "No money is no allocation.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawAllocation(
      @PathParam("id") Long id, @BeanParam ChangeHeaders headers, @BeanParam Reason reason) {
    return writes.perform(
        headers, reason.text(), () -> written.withdraw(id, headers.precondition(), reason.text()));
  }
}
