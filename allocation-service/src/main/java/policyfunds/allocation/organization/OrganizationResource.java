package policyfunds.allocation.organization;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.RegionCode;

/** The organizations that receive money. */
@Path("/api/v1/organizations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "organizations", description = "Who receives money 单位")
public class OrganizationResource {

  private final OrganizationService organizations;

  OrganizationResource(OrganizationService organizations) {
    this.organizations = organizations;
  }

  @GET
  @Operation(
      summary = "Organizations that receive money",
      description = "In the order of the documents; by kind and region where asked.")
  public Page<OrganizationView> listOrganizations(
      @BeanParam PageRequest page,
      @QueryParam("kind") OrganizationKind kind,
      @QueryParam("regionCode") RegionCode region) {
    return organizations.page(page, kind, region);
  }
}
