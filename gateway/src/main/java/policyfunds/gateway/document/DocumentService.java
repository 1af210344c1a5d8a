package policyfunds.gateway.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import policyfunds.gateway.document.DocumentImport.ImportedDocument;
import policyfunds.gateway.handover.Handover;
import policyfunds.gateway.handover.Outcome;
import policyfunds.gateway.handover.Sender;
import policyfunds.gateway.handover.ServicePart;
import policyfunds.gateway.imports.ImportReport;
import policyfunds.gateway.imports.ImportReport.OutlineRow;
import policyfunds.gateway.imports.NewImport;
import policyfunds.gateway.reading.DocumentReader;
import policyfunds.gateway.reading.Facts;
import policyfunds.gateway.reading.GivenParts;
import policyfunds.gateway.reading.ReadDocument;
import policyfunds.kernel.access.Caller;

/** Takes a document in: understood here, tried everywhere, then handed over part by part (载入). */
@ApplicationScoped
class DocumentService {

  /** Under it a document is only tried, so that all that it lacks is told at once. */
  private static final String NOT_GIVEN = "NOT-GIVEN";

  private final DocumentReader reader;
  private final HeldFacts heldFacts;
  private final Handover handover;
  private final Caller caller;

  DocumentService(DocumentReader reader, HeldFacts heldFacts, Handover handover, Caller caller) {
    this.reader = reader;
    this.heldFacts = heldFacts;
    this.handover = handover;
    this.caller = caller;
  }

  /**
   * Takes a document in, or tries it.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FORBIDDEN}, {@code FILE_REFUSED}, or with
   *     what came of it {@code DOCUMENT_REFUSED}, {@code DOCUMENT_HELD}, {@code IMPORT_INCOMPLETE}
   */
  DocumentImport take(GivenParts given, Sender sender) {
    mustCover(given.facts());
    ReadDocument read = reader.read(given);
    Facts told = read.facts().or(read.derived().placeAlone());
    mustCover(told);
    DocumentConflicts conflicts = new DocumentConflicts(read.recognition(), sender.language());
    boolean sendable = told.identify() && !read.recognition().tables().isEmpty();
    Facts facts =
        sendable
            ? heldFacts.complete(told, read.recognition(), sender).or(read.derived())
            : told.or(read.derived());
    conflicts.findMissing(facts, read);
    Trial trial =
        new Trial(new ImportedDocument(idOf(facts), read.digest()), given, conflicts, sender);
    if (!sendable) {
      return trial.of(Map.of()).answer();
    }
    Trial tried = trial.of(handover.all(bodies(read, facts, given.replaces(), true), sender));
    conflicts.compare(
        facts.links(),
        outline(tried, ServicePart.ALLOCATIONS),
        tried.isLegible(ServicePart.ALLOCATIONS),
        outline(tried, ServicePart.PERFORMANCE));
    return given.dryRun()
        ? tried.answer()
        : carryOut(tried, bodies(read, facts, given.replaces(), false), sender);
  }

  private DocumentImport carryOut(Trial tried, Map<ServicePart, NewImport> bodies, Sender sender) {
    tried.mustBeSound();
    Map<ServicePart, Outcome> outcomes = new EnumMap<>(ServicePart.class);
    boolean stopped = false;
    for (ServicePart part : ServicePart.values()) {
      Outcome outcome = tried.outcomes().get(part);
      if (!tried.settles(part)) {
        outcome = stopped ? new Outcome.NotSent() : handover.one(part, bodies.get(part), sender);
        stopped = !(outcome instanceof Outcome.Reported);
      }
      outcomes.put(part, outcome);
    }
    return tried.of(outcomes).landed();
  }

  private void mustCover(Facts facts) {
    if (facts.province() != null) {
      caller.mustCover(facts.province());
    }
  }

  private static List<OutlineRow> outline(Trial tried, ServicePart part) {
    return tried.outcomes().get(part).found().map(ImportReport::outline).orElse(List.of());
  }

  private static String idOf(Facts facts) {
    return facts.identify() ? NewImport.idOf(facts.province(), facts.year(), facts.type()) : null;
  }

  private static Map<ServicePart, NewImport> bodies(
      ReadDocument read, Facts facts, String replaces, boolean dryRun) {
    String fundName = facts.fundName() == null ? NOT_GIVEN : facts.fundName();
    NewImport.Head head =
        new NewImport.Head(
            facts.province(),
            facts.year(),
            facts.type(),
            facts.title() == null ? fundName : facts.title(),
            read.digest(),
            new NewImport.Fund(facts.fund() == null ? NOT_GIVEN : facts.fund(), fundName));
    Map<ServicePart, NewImport> bodies = new EnumMap<>(ServicePart.class);
    for (ServicePart part : ServicePart.values()) {
      bodies.put(
          part,
          NewImport.of(
              head,
              read.recognition().of(part.annexes()),
              part == ServicePart.PERFORMANCE ? facts.links() : null,
              replaces,
              dryRun));
    }
    return bodies;
  }
}
