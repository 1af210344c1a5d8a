package policyfunds.allocation.organization;

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
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.writing.ChangeHeaders;
import policyfunds.kernel.writing.MergePatch;
import policyfunds.kernel.writing.PostHeaders;
import policyfunds.kernel.writing.Reason;
import policyfunds.kernel.writing.Writes;

/** The organizations that receive money. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "organizations", description = "Who receives money 单位")
public class OrganizationResource {

  private final OrganizationService organizations;
  private final OrganizationWriteService written;
  private final Reads reads;
  private final HistoryService history;
  private final Writes writes;

  OrganizationResource(
      OrganizationService organizations,
      OrganizationWriteService written,
      Reads reads,
      HistoryService history,
      Writes writes) {
    this.organizations = organizations;
    this.written = written;
    this.reads = reads;
    this.history = history;
    this.writes = writes;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Organizations that receive money",
      description = "In the order of the documents; by kind and region where asked.")
  public Page<OrganizationView> listOrganizations(
      @BeanParam PageRequest page,
      @Parameter(description = "What kind of organization 单位类别") @QueryParam("kind")
          OrganizationKind kind,
      @QueryParam("regionCode") RegionCode region,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> organizations.page(page, kind, region));
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "One organization", description = "By its number.")
  public OrganizationView getOrganization(@PathParam("id") Long id, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> organizations.organization(id));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{id}/history")
  @Operation(
      summary = "The history of an organization",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getOrganizationHistory(
      @PathParam("id") Long id, @BeanParam PageRequest page) {
    return history.of(page, "organization", id);
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Take up an organization",
      description = "For editors of its city, or of the province where it belongs to none.")
  @APIResponseSchema(
      value = OrganizationView.class,
      responseCode = "201",
      responseDescription = "Created")
  public Response createOrganization(
      @BeanParam PostHeaders headers, @NotNull @Valid NewOrganization body) {
    return writes.perform(headers, body, () -> written.create(body));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Change an organization", description = "By JSON Merge Patch.")
  @APIResponseSchema(value = OrganizationView.class, responseDescription = "Changed")
  public Response changeOrganization(
      @PathParam("id") Long id,
      @BeanParam ChangeHeaders headers,
      @NotNull
          @RequestBody(
              content = @Content(schema = @Schema(implementation = ChangeOrganization.class)))
          ObjectNode body) {
    return writes.perform(headers, body, () -> written.change(id, headers.precondition(), body));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Role.EDITOR)
  @Operation(summary = "Withdraw an organization", description = "Only one that has no money.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public Response withdrawOrganization(
      @PathParam("id") Long id, @BeanParam ChangeHeaders headers, @BeanParam Reason reason) {
    return writes.perform(
        headers, reason.text(), () -> written.withdraw(id, headers.precondition(), reason.text()));
  }
}
