package policyfunds.allocation.total;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The totals that documents print. */
@Path("/api/v1/stated-totals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "stated-totals", description = "Totals as printed 原文合计")
public class StatedTotalResource {

  private final StatedTotalService totals;
  private final Reads reads;

  StatedTotalResource(StatedTotalService totals, Reads reads) {
    this.totals = totals;
    this.reads = reads;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Totals as printed",
      description = "In document order. They are compared with their parts, never summed.")
  public Page<StatedTotalView> listStatedTotals(
      @BeanParam PageRequest page,
      @QueryParam("year") FiscalYear year,
      @QueryParam("fund") String fund,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> totals.page(page, year, fund));
  }
}
