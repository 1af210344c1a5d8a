package policyfunds.allocation.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.imports.Asked;
import policyfunds.kernel.imports.ImportReport;
import policyfunds.kernel.imports.ImportTurn;
import policyfunds.kernel.imports.NewImport;
import policyfunds.kernel.language.Language;

/** Documents to be taken in. */
@Path("/api/v1/imports")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "imports", description = "Documents to be taken in 载入")
public class ImportResource {

  private final ImportService imports;
  private final ImportTurn turn;
  private final Caller caller;

  ImportResource(ImportService imports, ImportTurn turn, Caller caller) {
    this.imports = imports;
    this.turn = turn;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Take in a document, or try it",
      description =
          "For editors of the whole province. Whole or not at all: an error in it changes nothing,"
              + " the same bytes again change nothing either, and another revision than the one"
              + " that is held needs `replaces`.")
  public ImportReport importDocument(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
      @NotNull @Valid NewImport body) {
    caller.mustCover(body.document().regionCode());
    return turn.take(() -> imports.take(Asked.of(body), Language.of(acceptLanguage)));
  }
}
