package policyfunds.allocation.item;

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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.history.HistoryService;
import policyfunds.kernel.history.VersionView;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.writing.ChangeHeaders;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.Reason;
import policyfunds.kernel.writing.Writes;

/** The numbered items of the funds. */
@Path("/api/v1/budget-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "budget-items", description = "The numbered items of a fund 项目")
public class BudgetItemResource {

  private final BudgetItemService items;
  private final BudgetItemWriteService written;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  BudgetItemResource(
      BudgetItemService items,
      BudgetItemWriteService written,
      Reads reads,
      HistoryService history,
      Writes writes) {
    this.items = items;
    this.written = written;
    this.reads = reads;
    this.history = history;
    this.writes = writes;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Budget items",
      description = "By fund and sequence; of one year or fund where asked.")
  public Page<BudgetItemView> listBudgetItems(
      @BeanParam PageRequest page,
      @QueryParam("year") FiscalYear year,
      @QueryParam("fund") String fund,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> items.page(page, year, fund));
  }

  @GET
  @Path("/{key}")
  @Operation(summary = "One budget item", description = "By its key: fund and number.")
  public BudgetItemView getBudgetItem(@PathParam("key") String key, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> items.item(BudgetItemKey.of(key)));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{key}/history")
  @Operation(
      summary = "The history of a budget item",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getBudgetItemHistory(
      @PathParam("key") String key, @BeanParam PageRequest page) {
    return history.of(page, "budget_item", BudgetItemKey.of(key));
  }

  @PUT
  @Path("/{key}")
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Create or change a budget item",
      description = "For editors of the whole fund. A ceiling is a decision of its own.")
  @APIResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = BudgetItemView.class)))
  @APIResponseSchema(value = BudgetItemView.class, responseDescription = "Changed")
  public Response putBudgetItem(
      @PathParam("key") String key,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid ChangeBudgetItem body) {
    return writes.perform(
        headers, body, () -> written.put(BudgetItemKey.of(key), headers.precondition(), body));
  }

  @PATCH
  @Path("/{key}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Change a budget item", description = "By JSON Merge Patch.")
  @APIResponseSchema(value = BudgetItemView.class, responseDescription = "Changed")
  public Response changeBudgetItem(
      @PathParam("key") String key,
      @BeanParam ChangeHeaders headers,
      @NotNull
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ChangeBudgetItem.class)))
          ObjectNode body) {
    return writes.perform(
        headers, body, () -> written.change(BudgetItemKey.of(key), headers.precondition(), body));
  }

  @DELETE
  @Path("/{key}")
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Withdraw a budget item", description = "Only one that nothing rests on.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawBudgetItem(
      @PathParam("key") String key, @BeanParam ChangeHeaders headers, @BeanParam Reason reason) {
    return writes.perform(
        headers,
        reason.text(),
        () -> written.withdraw(BudgetItemKey.of(key), headers.precondition(), reason.text()));
  }

  @PUT
  @Path("/{key}/ceiling")
  @RolesAllowed(Role.APPROVER)
  @Operation(
      summary = "Decide a ceiling",
      description = "What the item's allocations may come to; never below what they are already.")
  @APIResponseSchema(value = BudgetItemView.class, responseDescription = "The item")
  public Response putCeiling(
      @PathParam("key") String key,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid NewCeiling body) {
    return writes.perform(
        headers,
        body,
        () ->
            written.limit(
                BudgetItemKey.of(key), headers.precondition(), body.ceilingWan(), body.reason()));
  }

  @DELETE
  @Path("/{key}/ceiling")
  @RolesAllowed(Role.APPROVER)
  @Operation(summary = "Lift a ceiling", description = "The item's allocations have no limit then.")
  @APIResponseSchema(value = BudgetItemView.class, responseDescription = "The item")
  public Response liftCeiling(
      @PathParam("key") String key, @BeanParam ChangeHeaders headers, @BeanParam Reason reason) {
    return writes.perform(
        headers,
        reason.text(),
        () -> written.limit(BudgetItemKey.of(key), headers.precondition(), null, reason.text()));
  }
}
