package policyfunds.gateway.document;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import policyfunds.gateway.handover.Sender;
import policyfunds.gateway.reading.GivenParts;
import policyfunds.gateway.reading.PartReader;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.language.Language;
import policyfunds.kernel.problem.ProblemAnswer;
import policyfunds.kernel.problem.ProblemView;

/**
 * Documents to be taken in.
 *
 * <p>On a platform thread: opening a file would hold a carrier of the views' virtual threads.
 */
@Path("/api/v1/documents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents", description = "The documents that the suite holds 文件")
public class ImportResource {

  private static final String EXAMPLE =
      """
      {"document":{"id":"440000-2020",\
      "digest":"ea6f6d59ae66f4d7a9c2907415c6a9de30e5572b41040330b9e0240874c4dfc3"},\
      "dryRun":true,"changed":false,"parts":{\
      "allocations":{"status":"TRIED","changed":false,"counts":{"added":64,"changed":0,"moved":0,\
      "removed":0,"unchanged":0},"differences":[],"differencesLeftOff":0,"conflicts":[],\
      "conflictsLeftOff":0},\
      "tasks":{"status":"TRIED","changed":false,"counts":{"added":23,"changed":0,"moved":0,\
      "removed":0,"unchanged":0},"differences":[],"differencesLeftOff":0,"conflicts":[\
      {"severity":"ERROR","annex":3,"table":"3-1","row":3,"column":2,"asWritten":"广洲",\
      "code":"REGION_UNKNOWN","message":"不是已知的地市"}],"conflictsLeftOff":0},\
      "performance":{"status":"UNCHANGED","changed":false,\
      "held":"ea6f6d59ae66f4d7a9c2907415c6a9de30e5572b41040330b9e0240874c4dfc3",\
      "counts":{"added":0,"changed":0,"moved":0,"removed":0,"unchanged":0},\
      "differences":[],"differencesLeftOff":0,"conflicts":[],"conflictsLeftOff":0}},"conflicts":[]}\
      """;

  private final PartReader parts;
  private final DocumentService documents;
  private final DocumentTurn turn;

  ImportResource(PartReader parts, DocumentService documents, DocumentTurn turn) {
    this.parts = parts;
    this.documents = documents;
    this.turn = turn;
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Role.EDITOR)
  @Operation(
      summary = "Take in a document, or try it",
      description =
          "DOCX, XLSX, text, or CSV files of a table each. Tried by all three services first, then"
              + " taken in by one after the other. For editors of the whole province.")
  @APIResponse(
      responseCode = "200",
      description = "Taken in, held already, or only tried",
      content =
          @Content(
              schema = @Schema(implementation = DocumentImport.class),
              examples = @ExampleObject(name = "trial", value = EXAMPLE)))
  @APIResponse(
      responseCode = "409",
      description = "Another revision is held, its year is locked, or its fund is another 冲突",
      content =
          @Content(
              mediaType = ProblemAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemView.class)))
  @APIResponse(
      responseCode = "413",
      description = "The file is too large 文件过大",
      content =
          @Content(
              mediaType = ProblemAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemView.class)))
  @APIResponse(
      responseCode = "415",
      description = "Content of this type is not taken 不支持的内容类型",
      content =
          @Content(
              mediaType = ProblemAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemView.class)))
  @APIResponse(
      responseCode = "422",
      description = "The file can't be read, or the document has errors, told in `report` 有错误",
      content =
          @Content(
              mediaType = ProblemAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemView.class)))
  @APIResponse(
      responseCode = "503",
      description =
          "Another document is being taken in, or a service did not take its part: `report` tells"
              + " which landed, and the same file again completes it 暂不可用",
      content =
          @Content(
              mediaType = ProblemAnswer.MEDIA_TYPE,
              schema = @Schema(implementation = ProblemView.class)))
  public DocumentImport importDocument(
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String credentials,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.MULTIPART_FORM_DATA,
                      schema = @Schema(implementation = NewDocument.class)))
          MultipartFormDataInput body) {
    GivenParts given = parts.read(body.getValues());
    return turn.take(
        () -> documents.take(given, new Sender(credentials, Language.of(acceptLanguage))));
  }
}
