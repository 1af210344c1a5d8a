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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.history.HistoryService;
import policyfunds.kernel.history.VersionView;
import policyfunds.kernel.past.Reads;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** The official tables of a document, one by one or all together. */
@Path("/api/v1/documents/{document}/tables")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed(Role.READER)
@Tag(name = "documents", description = "The official tables that the service was loaded from 来源文件")
public class TableResource {

  private final Archive archive;
  private final Reads reads;
  private final TableFiles files;
  private final HistoryService history;

  TableResource(Archive archive, Reads reads, TableFiles files, HistoryService history) {
    this.archive = archive;
    this.reads = reads;
    this.files = files;
    this.history = history;
  }

  @GET
  @Operation(
      summary = "All official tables of a document",
      description =
          "Those that this service holds, with the running text about them: enough to write its"
              + " annexes again as they were.")
  public TablesView getDocumentTables(
      @PathParam("document") String document, @QueryParam("asOf") AsOf asOf) {
    return TablesView.of(reads.asOf(asOf, () -> archive.tables(document)));
  }

  @GET
  @Path("/{table}")
  @Operation(
      summary = "One official table, cell for cell",
      description =
          "As written: blanks, printed totals, notes and oddities included. A source's row and"
              + " column count from 1 in `rows`. As text/csv a line for each row, and an empty one"
              + " first where the table begins with a row of one cell; as XLSX with the running"
              + " text about it.")
  @APIResponse(
      responseCode = "200",
      description = "The table",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TableView.class)),
        @Content(mediaType = TableFiles.CSV, schema = @Schema(implementation = String.class)),
        @Content(
            mediaType = TableFiles.XLSX,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public TableView getTable(
      @PathParam("document") String document,
      @PathParam("table") String table,
      @QueryParam("asOf") AsOf asOf) {
    return reads.asOf(asOf, () -> archive.table(document, table)).views().getFirst();
  }

  @GET
  @Path("/{table}")
  @Produces(TableFiles.CSV)
  @Operation(hidden = true)
  public Response getTableAsCsv(
      @PathParam("document") String document,
      @PathParam("table") String table,
      @QueryParam("asOf") AsOf asOf) {
    return files.bareCsv(table, () -> reads.asOf(asOf, () -> archive.table(document, table)));
  }

  @GET
  @Path("/{table}")
  @Produces(TableFiles.XLSX)
  @Operation(hidden = true)
  public Response getTableAsXlsx(
      @PathParam("document") String document,
      @PathParam("table") String table,
      @QueryParam("asOf") AsOf asOf) {
    return files.xlsx(table, () -> reads.asOf(asOf, () -> archive.table(document, table)));
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Path("/{table}/history")
  @Operation(
      summary = "The history of an official table",
      description =
          "Its versions, after a withdrawal too: who made each, when, why, and what differed.")
  public Page<VersionView> getTableHistory(
      @PathParam("document") String document,
      @PathParam("table") String table,
      @BeanParam PageRequest page) {
    return history.of(page, "source_table", document, table);
  }
}
