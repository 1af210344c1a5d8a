package policyfunds.gateway.document;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import policyfunds.gateway.document.DocumentImport.ImportedDocument;
import policyfunds.gateway.handover.Outcome;
import policyfunds.gateway.handover.Sender;
import policyfunds.gateway.handover.ServicePart;
import policyfunds.gateway.imports.ImportReport;
import policyfunds.gateway.imports.ServiceProblem;
import policyfunds.gateway.reading.GivenParts;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemType;
import policyfunds.kernel.problem.ProblemTypes;

/** A document and what the services made of it so far (试载入), and what follows from that. */
record Trial(
    ImportedDocument document,
    GivenParts given,
    DocumentConflicts conflicts,
    Map<ServicePart, Outcome> outcomes,
    Sender sender) {

  /** Statuses that say the same of the document as of a part of it. */
  private static final Set<Integer> OF_A_SERVICE = Set.of(401, 403, 409);

  /** A report is cut there. */
  private static final int MOST_TOLD = 1000;

  Trial(ImportedDocument document, GivenParts given, DocumentConflicts conflicts, Sender sender) {
    this(document, given, conflicts, Map.of(), sender);
  }

  Trial of(Map<ServicePart, Outcome> newOutcomes) {
    return new Trial(document, given, conflicts, newOutcomes, sender);
  }

  /** Whether a service holds these very bytes, so that nothing is left to do there. */
  boolean settles(ServicePart part) {
    return outcomes.get(part) instanceof Outcome.Reported(ImportReport report)
        && document.digest().equals(report.held());
  }

  /** Whether a service read all rows that its part has, and tells of each. */
  boolean isLegible(ServicePart part) {
    return outcomes
        .get(part)
        .found()
        .filter(report -> !report.hasErrors())
        .map(report -> report.outline().size())
        .filter(rows -> rows > 0 && rows < MOST_TOLD)
        .isPresent();
  }

  /**
   * What was found where it was only tried.
   *
   * @throws policyfunds.kernel.problem.Problem {@code IMPORT_INCOMPLETE} where it could not be
   *     tried everywhere, {@code DOCUMENT_REFUSED} where more than a trial was asked for
   */
  DocumentImport answer() {
    if (!given.dryRun()) {
      throw refused();
    }
    mustBeAnswered();
    return report();
  }

  /**
   * What came of carrying it out.
   *
   * @throws policyfunds.kernel.problem.Problem with the report: a service's own, which sending the
   *     same again would not change, or {@code IMPORT_INCOMPLETE}
   */
  DocumentImport landed() {
    refusal()
        .ifPresent(problem -> {
          throw problem;
        });
    boolean whole = outcomes.values().stream().allMatch(Outcome.Reported.class::isInstance);
    if (!whole) {
      throw incomplete();
    }
    return report();
  }

  /**
   * Goes on only where nothing stands against carrying it out.
   *
   * @throws policyfunds.kernel.problem.Problem {@code DOCUMENT_REFUSED}, a service's own, {@code
   *     DOCUMENT_HELD} or {@code IMPORT_INCOMPLETE}, each with the report
   */
  void mustBeSound() {
    boolean errors =
        conflicts.hasErrors()
            || outcomes.values().stream()
                .flatMap(outcome -> outcome.found().stream())
                .anyMatch(ImportReport::hasErrors);
    if (errors) {
      throw refused();
    }
    refusal()
        .ifPresent(problem -> {
          throw problem;
        });
    held()
        .ifPresent(digest -> {
          throw ProblemTypes.DOCUMENT_HELD
              .because(
                  Text.of(
                          "文件 %s 已有版本 %s；要替换它，请以 replaces 指明该版本",
                          "Of document %s the revision %s is held; to replace it, name it by replaces")
                      .with(document.id(), digest))
              .reporting(report());
        });
    mustBeAnswered();
  }

  private void mustBeAnswered() {
    if (outcomes.values().stream().anyMatch(Outcome.Unavailable.class::isInstance)) {
      throw incomplete();
    }
  }

  /** The first service's own problem; one about the body is the document's. */
  private Optional<Problem> refusal() {
    return outcomes.entrySet().stream()
        .flatMap(part ->
            part.getValue() instanceof Outcome.Refused(ServiceProblem problem)
                ? Optional.of(refusal(part.getKey(), problem)).stream()
                : Optional.<Problem>empty().stream())
        .findFirst();
  }

  private Problem refusal(ServicePart part, ServiceProblem problem) {
    ProblemType type = ProblemTypes.ofCode(problem.code());
    boolean own = type != null && OF_A_SERVICE.contains(type.status());
    String words = part.service() + ": " + problem.detail();
    String landed = landedParts();
    return (own ? type : ProblemTypes.DOCUMENT_REFUSED)
        .because(
            landed.isEmpty()
                ? Text.of(words, words)
                : Text.of("%s（此前已载入的部分：%s）", "%s (taken in before by %s)").with(words, landed))
        .reporting(report());
  }

  private String landedParts() {
    return outcomes.entrySet().stream()
        .filter(part -> part.getValue().found().filter(ImportReport::changed).isPresent())
        .map(part -> part.getKey().service())
        .collect(Collectors.joining(", "));
  }

  /** The digest of a revision that is held and not the one that may be replaced. */
  private Optional<String> held() {
    return outcomes.keySet().stream()
        .filter(part -> !settles(part))
        .flatMap(part -> outcomes.get(part).found().stream())
        .map(ImportReport::held)
        .filter(digest -> digest != null && !digest.equals(given.replaces()))
        .findFirst();
  }

  private Problem refused() {
    return ProblemTypes.DOCUMENT_REFUSED
        .because(Text.of("文件有错误，没有载入任何内容", "The document has errors; nothing of it was taken in"))
        .reporting(report());
  }

  private Problem incomplete() {
    return ProblemTypes.IMPORT_INCOMPLETE
        .because(
            Text.of(
                    "未载入的部分：%s；再次发送同一文件即可完成",
                    "Not taken in by %s; sending the same file again completes it")
                .with(
                    outcomes.entrySet().stream()
                        .filter(part -> !(part.getValue() instanceof Outcome.Reported))
                        .map(part -> part.getKey().service())
                        .collect(Collectors.joining(", "))))
        .reporting(report());
  }

  private DocumentImport report() {
    return DocumentImport.of(document, given.dryRun(), outcomes, conflicts.all());
  }
}
