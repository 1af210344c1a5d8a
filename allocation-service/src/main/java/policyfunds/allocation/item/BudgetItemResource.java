package policyfunds.allocation.item;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The numbered items of the funds. */
@Path("/api/v1/budget-items")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "budget-items", description = "The numbered items of a fund 项目")
public class BudgetItemResource {

  private final BudgetItemService items;

  BudgetItemResource(BudgetItemService items) {
    this.items = items;
  }

  @GET
  @Operation(
      summary = "Budget items",
      description = "By fund and sequence; of one year or fund where asked.")
  public Page<BudgetItemView> listBudgetItems(
      @BeanParam PageRequest page,
      @QueryParam("year") FiscalYear year,
      @QueryParam("fund") String fund) {
    return items.page(page, year, fund);
  }
}
