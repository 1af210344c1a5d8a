package policyfunds.gateway.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.handover.Outcome;
import policyfunds.gateway.handover.ServicePart;
import policyfunds.kernel.conflict.ConflictView;

/** What came of a document that was handed in (载入结果), service by service. */
@Schema(description = "What came of a document that was handed in 载入结果")
record DocumentImport(
    ImportedDocument document,
    @Schema(description = "Whether it was only tried") boolean dryRun,
    @Schema(description = "Whether anything was changed by it") boolean changed,
    ImportParts parts,
    @Schema(description = "What concerns the document as a whole, or more than one service")
        List<ConflictView> conflicts) {

  /** A document and the digest of its bytes. */
  @Schema(description = "A document and the digest of its bytes 文件")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ImportedDocument(
      @Schema(
              description = "Id: province, year and type; absent while they are not known",
              examples = "440000-2020")
          String id,
      @Schema(description = "SHA-256 over the bytes of the file, or of the files in order")
          String digest) {}

  /** What each service made of its annexes. */
  @Schema(description = "What each service made of its annexes 各部分")
  record ImportParts(
      @Schema(description = "allocation-service, annexes 1 and 2") ImportPart allocations,
      @Schema(description = "task-service, annex 3") ImportPart tasks,
      @Schema(description = "performance-service, annexes 4 and 5") ImportPart performance) {}

  static DocumentImport of(
      ImportedDocument document,
      boolean dryRun,
      Map<ServicePart, Outcome> outcomes,
      List<ConflictView> conflicts) {
    ImportParts parts =
        new ImportParts(
            partOf(ServicePart.ALLOCATIONS, document, outcomes),
            partOf(ServicePart.TASKS, document, outcomes),
            partOf(ServicePart.PERFORMANCE, document, outcomes));
    boolean changed =
        outcomes.values().stream()
            .flatMap(outcome -> outcome.found().stream())
            .anyMatch(report -> report.changed());
    return new DocumentImport(document, dryRun, changed, parts, conflicts);
  }

  private static ImportPart partOf(
      ServicePart part, ImportedDocument document, Map<ServicePart, Outcome> outcomes) {
    return ImportPart.of(outcomes.getOrDefault(part, new Outcome.NotSent()), document.digest());
  }
}
