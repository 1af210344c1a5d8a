package policyfunds.performance.finding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.finding.FindingFilter;
import policyfunds.kernel.finding.FindingView;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.parameter.Required;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.FiscalYear;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** What this service's own goals give reason to ask. */
@Path("/api/v1/findings")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "findings", description = "What should be asked 疑点")
public class FindingResource {

  private final FindingService findings;
  private final Reads reads;

  FindingResource(FindingService findings, Reads reads) {
    this.findings = findings;
    this.reads = reads;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Questions that a fund's goals raise",
      description =
          "What goals promise against what their indicators measure, how indicators are set up, and"
              + " words that contradict figures: rules over texts and rows, which claim no more than"
              + " what they matched and quote it with its cells. The gravest first.")
  public Page<FindingView> listFindings(
      @BeanParam PageRequest page,
      @BeanParam FindingFilter filter,
      @Parameter(required = true) @QueryParam("year") FiscalYear year,
      @QueryParam("fund") String fund,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("zh-CN") Language language,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(
        asOf, () -> findings.page(page, filter, Required.parameter("year", year), fund, language));
  }
}
