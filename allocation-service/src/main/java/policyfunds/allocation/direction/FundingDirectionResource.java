package policyfunds.allocation.direction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The funding directions that the suite knows. */
@Path("/api/v1/funding-directions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "funding-directions", description = "What money is given for 资金投入方向")
public class FundingDirectionResource {

  private final FundingDirections directions;

  FundingDirectionResource(FundingDirections directions) {
    this.directions = directions;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Funding directions",
      description = "With the names under which documents write them.")
  public Page<FundingDirectionView> listFundingDirections(@BeanParam PageRequest page) {
    return Page.of(directions.all(), page).map(FundingDirectionView::of);
  }
}
