package policyfunds.gateway.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.gateway.handover.Outcome;
import policyfunds.gateway.imports.ImportReport;
import policyfunds.gateway.imports.ServiceProblem;
import policyfunds.kernel.conflict.ConflictView;

/** What one service made of its annexes (组成部分载入结果). */
@Schema(description = "What one service made of its annexes 部分载入结果")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ImportPart(
    Status status,
    @Schema(description = "Whether anything was changed here") boolean changed,
    @Schema(description = "Digest of the revision that was held before; absent where none")
        String held,
    ImportReport.Counts counts,
    @Schema(description = "What differs from what was held, row by row, the first thousand")
        List<ImportReport.Difference> differences,
    @Schema(description = "How many differences were left off", examples = "0")
        Long differencesLeftOff,
    @Schema(description = "What could not be read as it stands, the first thousand, errors first")
        List<ConflictView> conflicts,
    @Schema(description = "How many conflicts were left off", examples = "0") Long conflictsLeftOff,
    @Schema(description = "Why the service did not take it") ImportProblem problem) {

  /** What became of one service's annexes (部分载入状态). */
  @Schema(
      name = "ImportStatus",
      description =
          "LANDED taken in 已载入 · UNCHANGED held already, byte for byte 未变 · TRIED only tried 已试"
              + " · REFUSED by the service 被拒 · UNAVAILABLE the service did not answer, send the"
              + " document again 不可用 · NOT_SENT the service was not asked 未发送")
  enum Status {
    /** 已载入 */
    LANDED,
    /** 未变 */
    UNCHANGED,
    /** 已试 */
    TRIED,
    /** 被拒 */
    REFUSED,
    /** 不可用 */
    UNAVAILABLE,
    /** 未发送 */
    NOT_SENT
  }

  /** Why a service did not take its part. */
  @Schema(description = "Why a service did not take its part 拒绝原因")
  record ImportProblem(
      @Schema(description = "HTTP status", examples = "409") int status,
      @Schema(description = "Stable code", examples = "FUND_LOCKED") String code,
      @Schema(description = "The code in the language asked for") String title,
      @Schema(description = "What was wrong") String detail) {

    private static ImportProblem of(ServiceProblem problem) {
      return problem == null
          ? null
          : new ImportProblem(problem.status(), problem.code(), problem.title(), problem.detail());
    }
  }

  static ImportPart of(Outcome outcome, String digest) {
    ImportReport report = outcome.found().orElse(null);
    ImportProblem problem =
        switch (outcome) {
          case Outcome.Refused(ServiceProblem reason) -> ImportProblem.of(reason);
          case Outcome.Unavailable(ServiceProblem reason) -> ImportProblem.of(reason);
          case Outcome.Reported _, Outcome.NotSent _ -> null;
        };
    return new ImportPart(
        statusOf(outcome, digest),
        report != null && report.changed(),
        report == null ? null : report.held(),
        report == null ? null : report.counts(),
        report == null ? null : report.differences(),
        report == null ? null : report.differencesLeftOff(),
        report == null ? null : report.conflicts(),
        report == null ? null : report.conflictsLeftOff(),
        problem);
  }

  private static Status statusOf(Outcome outcome, String digest) {
    return switch (outcome) {
      case Outcome.Reported(ImportReport report) when report.changed() -> Status.LANDED;
      case Outcome.Reported(ImportReport report) when digest.equals(report.held()) ->
          Status.UNCHANGED;
      case Outcome.Reported _ -> Status.TRIED;
      case Outcome.Refused _ -> Status.REFUSED;
      case Outcome.Unavailable _ -> Status.UNAVAILABLE;
      case Outcome.NotSent _ -> Status.NOT_SENT;
    };
  }
}
