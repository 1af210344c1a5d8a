package policyfunds.kernel.changes;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;

/** What other systems follow instead of asking for everything again. */
@Path("/api/v1/changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "ledger", description = "Every change, and the proof of it 台账")
public class ChangesResource {

  private final ChangesService changes;

  ChangesResource(ChangesService changes) {
    this.changes = changes;
  }

  @GET
  @Operation(
      summary = "Changes after a position",
      description =
          "Each row written, once, in an order in which nothing that commits late is missed. From 0"
              + " on they rebuild the state: take each row's latest data, drop what was withdrawn.")
  public ChangesView listChanges(@BeanParam Cursor cursor) {
    return changes.after(cursor.after(), cursor.limit());
  }
}
