package policyfunds.allocation.fund;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The funds of the years. */
@Path("/api/v1/funds")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "funds", description = "The funds and their reconciliation 资金")
public class FundResource {

  private final FundService funds;

  FundResource(FundService funds) {
    this.funds = funds;
  }

  @GET
  @Operation(summary = "Funds", description = "By year and code; of one year where asked.")
  public Page<FundView> listFunds(
      @BeanParam PageRequest page, @QueryParam("year") FiscalYear year) {
    return funds.page(page, year);
  }

  @GET
  @Path("/{fund}")
  @Operation(summary = "One fund", description = "A fund of one year, by its code.")
  public FundView getFund(@PathParam("fund") String fund) {
    return funds.fund(fund);
  }
}
