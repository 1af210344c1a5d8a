package policyfunds.e2e.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.corpus.Corpus.Document;
import policyfunds.e2e.document.DocumentSuite;
import policyfunds.e2e.document.Documents;
import policyfunds.e2e.document.Documents.Wrong;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Scale;

/** Every planted error is reported at its very cell, and nothing is half taken in. */
@ExtendWith(DocumentSuite.class)
class CorpusIT {
  private static final int DOCUMENTS = Scale.of(150, 5_000);
  private static final Official OFFICIAL = new Official(2099);

  private final Documents documents;
  private final Comparison comparison = new Comparison();
  private final Map<String, Integer> reported = new TreeMap<>();

  CorpusIT(SuiteProcess suite) {
    this.documents = Documents.of(suite);
  }

  @Test
  void reportsEveryErrorAtItsCellAndTakesNothingIn() {
    long seed = Scale.seed() % 1_000_000_000;
    List<Long> before = documents.written();
    new Corpus(OFFICIAL.paper(), seed).documents(DOCUMENTS).forEach(this::handIn);
    System.out.printf(
        "corpus: %d documents of seed %d, %d errors reported at their cells: %s%n",
        DOCUMENTS, seed, reported.values().stream().mapToInt(Integer::intValue).sum(), reported);
    comparison.same("events in the three ledgers", documents.written(), before);
    comparison.assertAllEqual();
  }

  private void handIn(Document document) {
    Answer answer = documents.post(OFFICIAL.upload(document.form(), document.paper()));
    String at = document + " ";
    comparison.same(at + "status", answer.status(), 422);
    comparison.same(at + "code", answer.json().path("code").asText(), "DOCUMENT_REFUSED");
    JsonNode report = answer.json().path("report");
    comparison.same(at + "errors", sorted(Documents.errors(report)), sorted(document.errors()));
    List<Wrong> all = Documents.wrongs(report);
    document
        .warnings()
        .forEach(warning -> comparison.same(at + warning, all.contains(warning), true));
    document.errors().stream()
        .filter(all::contains)
        .forEach(wrong -> reported.merge(wrong.code(), 1, Integer::sum));
  }

  private static List<String> sorted(List<Wrong> wrongs) {
    return new ArrayList<>(wrongs).stream().map(Wrong::toString).sorted().toList();
  }
}
