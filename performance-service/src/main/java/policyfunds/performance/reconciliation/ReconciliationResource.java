package policyfunds.performance.reconciliation;

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

/** Whether the goals of a fund agree with themselves. */
@Path("/api/v1/funds/{fund}/reconciliation")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "funds", description = "Whether the goals of a fund agree with themselves 资金")
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
      summary = "Whether the goals of a fund agree with themselves",
      description =
          "What goals say in words against the money asked for and the target values, each rule"
              + " with both sides, their difference, status and cells.")
  public ReconciliationView getReconciliation(
      @PathParam("fund") String fund,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("zh-CN") Language language,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> reconciliation.ofFund(fund, language));
  }
}
