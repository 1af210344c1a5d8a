package policyfunds.kernel.fundyear;

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

/** The funds of the years, as this service holds them. */
@Path("/api/v1/funds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "funds", description = "The funds, and whether their years take changes 资金")
public class FundResource {

  private final FundService funds;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  FundResource(FundService funds, Reads reads, HistoryService history, Writes writes) {
    this.funds = funds;
    this.reads = reads;
    this.history = history;
    this.writes = writes;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @RolesAllowed(Role.READER)
  @Operation(summary = "Funds", description = "By year and code; of one year where asked.")
  public Page<FundYearView> listFunds(
      @BeanParam PageRequest page,
      @QueryParam("year") FiscalYear year,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> funds.page(page, year));
  }

  @GET
  @Path("/{fund}")
  @RolesAllowed(Role.READER)
  @Operation(summary = "One fund", description = "A fund of one year, by its code.")
  public FundYearView getFund(@PathParam("fund") String fund, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> funds.fund(fund));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{fund}/history")
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "The history of a fund",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getFundHistory(
      @PathParam("fund") String fund, @BeanParam PageRequest page) {
    return history.of(page, "fund_year", fund);
  }

  @PUT
  @Path("/{fund}")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(
      summary = "Open or rename a fund",
      description = "A fund that is new to this service is opened; each service holds its own.")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = FundYearView.class)))
  @APIResponseSchema(
      value = FundYearView.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response putFund(
      @PathParam("fund") String fund,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid NewFund body) {
    return writes.perform(headers, body, () -> funds.put(fund, headers.precondition(), body));
  }

  @PATCH
  @Path("/{fund}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(summary = "Change a fund", description = "By JSON Merge Patch.")
  @APIResponseSchema(
      value = FundYearView.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response changeFund(
      @PathParam("fund") String fund,
      @BeanParam ChangeHeaders headers,
      @NotNull @RequestBody(content = @Content(schema = @Schema(implementation = ChangeFund.class)))
          ObjectNode body) {
    return writes.perform(headers, body, () -> funds.change(fund, headers.precondition(), body));
  }

  @PUT
  @Path("/{fund}/status")
  @RolesAllowed(Role.APPROVER)
  @Operation(
      summary = "Lock or open a fund year",
      description = "A locked year refuses every change but this one. If-Match names the fund.")
  @APIResponseSchema(
      value = FundYearView.class,
      responseCode = "200",
      responseDescription = "Changed")
  public Response putFundStatus(
      @PathParam("fund") String fund,
      @BeanParam ChangeHeaders headers,
      @NotNull @Valid ChangeStatus body) {
    return writes.perform(headers, body, () -> funds.become(fund, headers.precondition(), body));
  }

  @DELETE
  @Path("/{fund}")
  @RolesAllowed(Role.ADMINISTRATOR)
  @Operation(summary = "Withdraw a fund", description = "Only one that nothing rests on.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawFund(
      @PathParam("fund") String fund, @BeanParam ChangeHeaders headers, @BeanParam Reason reason) {
    return writes.perform(
        headers, reason.text(), () -> funds.withdraw(fund, headers.precondition(), reason.text()));
  }
}
