package policyfunds.gateway.derived;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.gateway.joined.Question;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.PageRequest;

/** What can be worked out from the figures of a fund. */
@Path("/api/v1/derived-figures")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "derived-figures", description = "What can be worked out for a fund 派生数据")
public class DerivedResource {

  private final DerivedService derived;

  DerivedResource(DerivedService derived) {
    this.derived = derived;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "What can be worked out for a fund",
      description =
          "Shares, unit costs with rank, province value and median, groups of cities, concentration"
              + " and monthly pace: each with its formula, its inputs and their cells. A figure"
              + " whose inputs are missing is left out, never 0.")
  public DerivedFiguresView listDerivedFigures(
      @BeanParam Question question, @BeanParam DerivedFilter filter, @BeanParam PageRequest page) {
    return derived.of(question, filter, page);
  }
}
