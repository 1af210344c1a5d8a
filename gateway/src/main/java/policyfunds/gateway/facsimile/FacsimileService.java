package policyfunds.gateway.facsimile;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import policyfunds.gateway.holding.AllocationDocuments;
import policyfunds.gateway.holding.DocumentClient;
import policyfunds.gateway.holding.DocumentQuestion;
import policyfunds.gateway.holding.HeldDocument;
import policyfunds.gateway.holding.HeldTables;
import policyfunds.gateway.holding.HoldingsService;
import policyfunds.gateway.holding.PerformanceDocuments;
import policyfunds.gateway.holding.TaskDocuments;
import policyfunds.gateway.neighbour.Answer;
import policyfunds.gateway.neighbour.Neighbours;
import policyfunds.gateway.performance.PerformanceClient;
import policyfunds.gateway.performance.PerformancePart;
import policyfunds.kernel.documents.file.DocumentFiles;
import policyfunds.kernel.documents.plain.PlainTable;
import policyfunds.kernel.download.ExportTurn;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;

/** Writes a whole document again as it was, or not at all. */
@ApplicationScoped
class FacsimileService {

  private final HoldingsService holdings;
  private final AllocationDocuments allocations;
  private final TaskDocuments tasks;
  private final PerformanceDocuments performance;
  private final PerformanceClient goals;
  private final Neighbours neighbours;
  private final ExportTurn turn;
  private final Duration longest;

  FacsimileService(
      HoldingsService holdings,
      @RestClient AllocationDocuments allocations,
      @RestClient TaskDocuments tasks,
      @RestClient PerformanceDocuments performance,
      @RestClient PerformanceClient goals,
      Neighbours neighbours,
      ExportTurn turn,
      @ConfigProperty(name = "policyfunds.neighbour.tables.longest") Duration longest) {
    this.holdings = holdings;
    this.allocations = allocations;
    this.tasks = tasks;
    this.performance = performance;
    this.goals = goals;
    this.neighbours = neighbours;
    this.turn = turn;
    this.longest = longest;
  }

  /** A document as a file. */
  record Facsimile(HeldDocument document, byte[] content) {}

  /**
   * The document, its annexes in order.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN} where nobody holds it;
   *     {@code UNAVAILABLE} or {@code IMPORT_INCOMPLETE} where it can't be written whole
   */
  Facsimile write(String id, OfficialForm form, DocumentQuestion question) {
    return turn.take(() -> {
      HeldDocument document = holdings.one(id, question).whole();
      long deadline = System.nanoTime() + longest.toNanos();
      List<Particulars.Link> links = links(document, question, deadline);
      // one after the other, so that the bytes of one answer only are in memory
      List<PlainTable> tables = new ArrayList<>();
      tables.addAll(tables("allocation-service", allocations, document, question, deadline));
      tables.addAll(tables("task-service", tasks, document, question, deadline));
      tables.addAll(tables("performance-service", performance, document, question, deadline));
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      try {
        DocumentFiles.write(
            form.form(), PlainTable.annexes(tables), Particulars.of(document, links), file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Facsimile(document, file.toByteArray());
    });
  }

  private List<PlainTable> tables(
      String service,
      DocumentClient client,
      HeldDocument document,
      DocumentQuestion question,
      long deadline) {
    HeldTables held =
        require(
            service,
            question,
            deadline,
            () ->
                client.tables(
                    document.id(), question.asOf(), question.language(), question.credentials()));
    if (!held.document().digest().equals(document.digest())) {
      throw ProblemTypes.IMPORT_INCOMPLETE.because(
          Text.of("文件 %s 正在被替换，请稍后再试", "Document %s is just being replaced; try again later")
              .with(document.id()));
    }
    return held.plain();
  }

  private List<Particulars.Link> links(
      HeldDocument document, DocumentQuestion question, long deadline) {
    if (document.fund() == null) {
      return List.of();
    }
    PerformancePart part =
        require(
            "performance-service",
            question,
            deadline,
            () ->
                goals.part(
                    document.regionCode(),
                    document.year(),
                    document.fund().code(),
                    question.asOf(),
                    question.language(),
                    question.credentials()));
    return Particulars.links(document, part.goals());
  }

  private <T> T require(
      String service, DocumentQuestion question, long deadline, Callable<RestResponse<T>> asking) {
    Answer<T> answer =
        neighbours.await(service, neighbours.ask(question.instant(), asking), deadline);
    return answer
        .part()
        .orElseThrow(() ->
            ProblemTypes.UNAVAILABLE.because(
                Text.of(
                        "%s 未能给出文件的全部内容，不导出残缺的文件",
                        "%s did not give the document's content in full; it is written whole or not"
                            + " at all")
                    .with(service)));
  }
}
