package policyfunds.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.paper.Paper;
import policyfunds.e2e.paper.Permutation;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Scale;

/** Tables, columns and rows in another order and another year in the titles: the same figures. */
@ExtendWith(DocumentSuite.class)
class PermutedIT {
  private static final int FIRST_YEAR = 2071;
  private static final int DOCUMENTS = Scale.of(4, 40);

  private final SuiteProcess suite;
  private final Documents documents;

  PermutedIT(SuiteProcess suite) {
    this.suite = suite;
    this.documents = Documents.of(suite);
  }

  @Test
  void findsTablesColumnsAndRowsWhereverTheyStand() {
    documents.taken(Upload.of("notice.txt", SourceText.read().bytes()));
    Figures expected = Figures.of(suite, "GD-IIT-2020", 2020).withoutPlaces();
    long seed = Scale.seed();
    var comparison = new Comparison();
    for (int i = 0; i < DOCUMENTS; i++) {
      var official = new Official(FIRST_YEAR + i);
      Form form = List.of(Form.DOCX, Form.XLSX, Form.TEXT, Form.CSV).get(i % 4);
      var permutation = new Permutation(new Random(seed + i), form.keepsSpans());
      Paper permuted = permutation.of(official.paper());
      JsonNode report = documents.takenOver(official.upload(form, permuted), official.document());
      assertThat(Documents.errors(report)).as("seed %d", seed + i).isEmpty();
      Figures.of(suite, official.fund(), official.year())
          .withoutPlaces()
          .compare("seed %d as %s".formatted(seed + i, form), expected, comparison);
    }
    System.out.printf(
        "documents: %d permuted, seed %d, %d figures compared%n",
        DOCUMENTS, seed, comparison.figures());
    comparison.assertAllEqual();
  }
}
