package policyfunds.allocation.allocation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The leaves of the funds: who receives how much. */
@Path("/api/v1/allocations")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "allocations", description = "Who receives how much 经费分配")
public class AllocationResource {

  private final AllocationService allocations;

  AllocationResource(AllocationService allocations) {
    this.allocations = allocations;
  }

  @GET
  @Operation(
      summary = "Allocations",
      description =
          "Leaves only, in document order: nothing is listed twice, and printed totals are not"
              + " among them. A city without money in a direction has no allocation there.")
  public Page<AllocationView> listAllocations(
      @BeanParam PageRequest page, @BeanParam AllocationFilter filter) {
    return allocations.page(page, filter);
  }
}
