package policyfunds.kernel.verification;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.language.Language;

/** The ledger itself: where it ends, and whether it can be believed. */
@Path("/api/v1/ledger")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "ledger", description = "Every change, and the proof of it 台账")
public class LedgerResource {

  private final VerificationService verification;

  LedgerResource(VerificationService verification) {
    this.verification = verification;
  }

  @GET
  @RolesAllowed(Role.READER)
  @Operation(
      summary = "The head of the ledger",
      description =
          "Position and digest, to be kept elsewhere: given back to the verification they show"
              + " whether anything up to there was changed or cut off since.")
  public HeadView getLedger() throws SQLException {
    return verification.head();
  }

  @GET
  @Path("/verification")
  @RolesAllowed({Role.AUDITOR, Role.ADMINISTRATOR})
  @Operation(
      summary = "Whether the record can be believed",
      description =
          "Recomputes the chain from its first position, compares the histories and the tables"
              + " with the events, and names the first position that does not fit. It reads"
              + " everything: one at a time, minutes where there are millions of events.")
  public VerificationView getLedgerVerification(
      @BeanParam Anchor anchor,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @DefaultValue("zh-CN") Language language)
      throws SQLException {
    return verification.verify(anchor, language);
  }
}
