package policyfunds.kernel.archive;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;

/** The annexes of a document in their official form. */
@Path("/api/v1/documents/{document}/annexes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "documents", description = "The official tables that the service was loaded from 来源文件")
public class AnnexResource {

  private final Archive archive;
  private final Reads reads;
  private final TableFiles files;

  AnnexResource(Archive archive, Reads reads, TableFiles files) {
    this.archive = archive;
    this.reads = reads;
    this.files = files;
  }

  @GET
  @Path("/{annex}")
  @Operation(
      summary = "One annex in its official form",
      description =
          "Its tables cell for cell as written, with the running text about them; what was amended"
              + " later shows in lists only. As text/csv an empty line between a table and the text"
              + " about it; as XLSX a sheet for each table.")
  @APIResponse(
      responseCode = "200",
      description = "The annex",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TablesView.class)),
        @Content(mediaType = TableFiles.CSV, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = TableFiles.XLSX,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public TablesView getAnnex(
      @PathParam("document") String document,
      @PathParam("annex") Integer annex,
      @QueryParam("asOf") AsOf asOf) {
    return TablesView.of(reads.asOf(asOf, () -> archive.annex(document, annex)));
  }

  @GET
  @Path("/{annex}")
  @Produces(TableFiles.CSV)
  @Operation(hidden = true)
  public Response getAnnexAsCsv(
      @PathParam("document") String document,
      @PathParam("annex") Integer annex,
      @QueryParam("asOf") AsOf asOf) {
    return files.csv(
        annex.toString(), () -> reads.asOf(asOf, () -> archive.annex(document, annex)));
  }

  @GET
  @Path("/{annex}")
  @Produces(TableFiles.XLSX)
  @Operation(hidden = true)
  public Response getAnnexAsXlsx(
      @PathParam("document") String document,
      @PathParam("annex") Integer annex,
      @QueryParam("asOf") AsOf asOf) {
    return files.xlsx(
        annex.toString(), () -> reads.asOf(asOf, () -> archive.annex(document, annex)));
  }
}
