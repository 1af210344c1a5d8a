package policyfunds.gateway.finding;

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
import policyfunds.kernel.finding.FindingFilter;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.PageRequest;

/** What a reader of a fund should ask about. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "findings", description = "What figures and texts give reason to ask 疑点")
public class FindingResource {

  private final FindingService findings;

  FindingResource(FindingService findings) {
    this.findings = findings;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "What to ask about",
      description =
          "The services' own findings and those that only the three together show, as questions,"
              + " each with the figures and texts that it rests on and their cells. Without a"
              + " service, what needs it is left out and complete is false.")
  public FindingsView listFindings(
      @BeanParam Question question, @BeanParam FindingFilter filter, @BeanParam PageRequest page) {
    return findings.of(question, filter, page);
  }
}
