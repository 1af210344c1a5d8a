package policyfunds.allocation.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.ListForm;

/** Whether a fund's sums hold. */
@Path("/api/v1/funds/{fund}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "funds", description = "The funds and their reconciliation 资金")
public class ReconciliationResource {

  private final ReconciliationService reconciliation;
  private final Reads reads;

  ReconciliationResource(ReconciliationService reconciliation, Reads reads) {
    this.reconciliation = reconciliation;
    this.reads = reads;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Whether a fund's sums hold",
      description =
          "Each rule with its left and right side, their difference, status and the cells on both"
              + " sides. A printed total is compared, never summed with its parts.")
  public ReconciliationView getReconciliation(
      @PathParam("fund") String fund,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("zh-CN") Language language,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> reconciliation.ofFund(fund, language));
  }
}
