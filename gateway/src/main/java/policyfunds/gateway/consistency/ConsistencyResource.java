package policyfunds.gateway.consistency;

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

/** Whether the three services agree. */
@Path("/api/v1/consistency")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "consistency", description = "Whether the three services agree 一致性")
public class ConsistencyResource {

  private final ConsistencyService consistency;

  ConsistencyResource(ConsistencyService consistency) {
    this.consistency = consistency;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "The checks that span services",
      description =
          "Workloads against targets, money with tasks and goals, projects against items: each with"
              + " both sides, their difference and their cells. Without a service, what needs it is"
              + " NOT_CHECKABLE.")
  public ConsistencyView getConsistency(@BeanParam Question question) {
    return consistency.of(question);
  }
}
