package policyfunds.gateway.region;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.region.Regions;

/** The regions that the suite knows. */
@Path("/api/v1/regions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@Tag(name = "reference", description = "Regions and code lists 代码表")
public class RegionResource {

  private final Regions regions;

  RegionResource(Regions regions) {
    this.regions = regions;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Regions",
      description = "In the customary order of documents, with the spellings that they use.")
  public Page<RegionView> listRegions(@BeanParam PageRequest page) {
    return Page.of(regions.all(), page).map(RegionView::of);
  }
}
