package policyfunds.gateway.facsimile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.gateway.facsimile.FacsimileService.Facsimile;
import policyfunds.gateway.holding.DocumentQuestion;
import policyfunds.gateway.holding.HeldDocument;
import policyfunds.gateway.holding.HoldingsService;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.download.Download;
import policyfunds.kernel.query.ListForm;
import policyfunds.kernel.query.PageRequest;

/** The documents that the three services hold, and their facsimiles. */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "documents", description = "The documents that the suite holds 文件")
public class FacsimileResource {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final HoldingsService holdings;
  private final FacsimileService facsimiles;

  FacsimileResource(HoldingsService holdings, FacsimileService facsimiles) {
    this.holdings = holdings;
    this.facsimiles = facsimiles;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, ListForm.TEXT_CSV})
  @Operation(
      summary = "Documents that the suite holds",
      description = "By year and id: which revision each of the three services holds.")
  public DocumentsView listDocuments(
      @BeanParam PageRequest page, @BeanParam DocumentQuestion question) {
    return DocumentsView.of(holdings.all(question), page);
  }

  @GET
  @Path("/{document}")
  @Operation(
      summary = "One document: what is held of it, or the whole of it as a file",
      description =
          "As DOCX or XLSX, by Accept or by format, in its official form: annexes in order, printed"
              + " totals, notes, merged cells and the order of columns as written. What was amended"
              + " later shows in lists, never here. It is written whole, or refused with 503 where"
              + " a service does not answer or the three hold different revisions. The same"
              + " document in the same form is the same bytes.")
  @APIResponse(
      responseCode = "200",
      description = "What is held, or the document itself",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = DocumentView.class)),
        @Content(
            mediaType = DOCX,
            schema = @Schema(implementation = String.class, format = "binary")),
        @Content(
            mediaType = XLSX,
            schema = @Schema(implementation = String.class, format = "binary"))
      })
  public Response getDocument(
      @PathParam("document") String document,
      @Parameter(
              description = "The form as which it is written; the Accept header decides without 形式",
              schema =
                  @Schema(
                      implementation = String.class,
                      enumeration = {"docx", "xlsx"}))
          @QueryParam("format")
          OfficialForm format,
      @BeanParam DocumentQuestion question,
      @Context HttpHeaders headers) {
    if (format != null) {
      return file(document, format, question);
    }
    requireAccepted(headers);
    return Response.ok(DocumentView.of(holdings.one(document, question))).build();
  }

  @GET
  @Path("/{document}")
  @Produces(DOCX)
  @Operation(hidden = true)
  public Response getDocumentAsDocx(
      @PathParam("document") String document,
      @QueryParam("format") OfficialForm format,
      @BeanParam DocumentQuestion question) {
    return file(document, format == null ? OfficialForm.DOCX : format, question);
  }

  @GET
  @Path("/{document}")
  @Produces(XLSX)
  @Operation(hidden = true)
  public Response getDocumentAsXlsx(
      @PathParam("document") String document,
      @QueryParam("format") OfficialForm format,
      @BeanParam DocumentQuestion question) {
    return file(document, format == null ? OfficialForm.XLSX : format, question);
  }

  /** The framework itself answers a stranger to all three forms with the first of them. */
  private static void requireAccepted(HttpHeaders headers) {
    boolean accepted =
        headers.getAcceptableMediaTypes().stream()
            .anyMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible);
    if (!accepted) {
      throw new NotAcceptableException();
    }
  }

  private Response file(String id, OfficialForm form, DocumentQuestion question) {
    Facsimile facsimile = facsimiles.write(id, form, question);
    HeldDocument document = facsimile.document();
    return Download.of(
            facsimile.content(),
            form.form().mediaType(),
            document.id(),
            document.title(),
            form.toString())
        .build();
  }
}
