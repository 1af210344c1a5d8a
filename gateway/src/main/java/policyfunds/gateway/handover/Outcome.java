package policyfunds.gateway.handover;

import java.util.Optional;
import policyfunds.gateway.imports.ImportReport;
import policyfunds.gateway.imports.ServiceProblem;

/** What came of handing a service its part of a document (交付结果). */
public sealed interface Outcome {

  /** It took the part in, or tried it. */
  record Reported(ImportReport report) implements Outcome {}

  /** It did not take the part, and says why. */
  record Refused(ServiceProblem problem) implements Outcome {}

  /**
   * It did not answer, or failed; whether the part landed is not known.
   *
   * @param problem what it said, or null
   */
  record Unavailable(ServiceProblem problem) implements Outcome {}

  /** It was not asked. */
  record NotSent() implements Outcome {}

  /** What the service reports, a refusal's report included. */
  default Optional<ImportReport> found() {
    return switch (this) {
      case Reported(ImportReport report) -> Optional.of(report);
      case Refused(ServiceProblem problem) -> Optional.ofNullable(problem.report());
      case Unavailable _, NotSent _ -> Optional.empty();
    };
  }
}
