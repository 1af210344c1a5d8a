package policyfunds.gateway.codelist;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The code lists of the suite. */
@Path("/api/v1/code-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@Tag(name = "reference", description = "Regions and code lists 代码表")
public class CodeListResource {

  private final CodeLists lists;

  CodeListResource(CodeLists lists) {
    this.lists = lists;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Code lists",
      description = "Every code that an answer of the suite may hold, with its names.")
  public Page<CodeList> listCodeLists(@BeanParam PageRequest page) {
    return Page.of(lists.all(), page);
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{name}")
  @Operation(
      summary = "One code list",
      description = "Its codes in order, named in both languages.")
  public CodeList getCodeList(@PathParam("name") String name) {
    return lists.require(name);
  }
}
