package policyfunds.kernel.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.history.HistoryService;
import policyfunds.kernel.history.VersionView;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The official tables that this service was loaded from. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "documents", description = "The official tables that the service was loaded from 来源文件")
public class DocumentResource {

  private final Archive archive;
  private final Reads reads;
  private final HistoryService history;

  DocumentResource(Archive archive, Reads reads, HistoryService history) {
    this.archive = archive;
    this.reads = reads;
    this.history = history;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Documents that this service was loaded from",
      description = "By year and id, with the ids of the tables that this service holds.")
  public Page<DocumentView> listDocuments(
      @BeanParam PageRequest page, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> archive.page(page));
  }

  @GET
  @Path("/{document}")
  @Operation(
      summary = "One document",
      description = "With the digest of its whole text and the tables that this service holds.")
  public DocumentView getDocument(
      @PathParam("document") String document, @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> archive.document(document));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{document}/history")
  @Operation(
      summary = "The history of a document",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getDocumentHistory(
      @PathParam("document") String document, @BeanParam PageRequest page) {
    return history.of(page, "source_document", document);
  }
}
