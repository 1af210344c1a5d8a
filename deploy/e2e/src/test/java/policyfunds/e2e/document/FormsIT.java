package policyfunds.e2e.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.city.CityViews;
import policyfunds.e2e.expected.Expected2020;
import policyfunds.e2e.maker.Form;
import policyfunds.e2e.maker.Official;
import policyfunds.e2e.maker.Upload;
import policyfunds.e2e.source.SourceText;
import policyfunds.e2e.suite.Comparison;
import policyfunds.e2e.suite.SuiteProcess;

/** The notice of 2020 in every form, a year for each, beside its text form as it arrived. */
@ExtendWith(DocumentSuite.class)
class FormsIT {
  private static final int FIRST_YEAR = 2061;

  private final SuiteProcess suite;
  private final Documents documents;
  private final Comparison comparison = new Comparison();

  FormsIT(SuiteProcess suite) {
    this.suite = suite;
    this.documents = Documents.of(suite);
  }

  @Test
  void needsNothingBesideTheNoticeAsItArrived() {
    JsonNode report = takeTheNoticeOf2020();
    assertThat(report.path("document").path("id").asText()).isEqualTo(SourceText.DOCUMENT);
    assertThat(report.path("document").path("digest").asText()).isEqualTo(SourceText.SHA_256);
    assertThat(Documents.errors(report)).isEmpty();
    new CityViews(Expected2020.read(), comparison)
        .compare(code -> suite.gateway().json("/api/v1/cities/" + code + "?year=2020"));
    finish("text as it arrived");
  }

  @ParameterizedTest
  @EnumSource
  void givesTheSameFiguresInEveryForm(Form form) {
    takeTheNoticeOf2020();
    var official = new Official(FIRST_YEAR + form.ordinal());
    JsonNode report =
        documents.takenOver(official.upload(form, official.paper()), official.document());
    assertThat(Documents.errors(report)).isEmpty();
    Figures answered = Figures.of(suite, official.fund(), official.year());
    Figures expected = Figures.of(suite, "GD-IIT-2020", 2020);
    if (form.keepsTitleRows()) {
      answered.compare(form.name(), expected, comparison);
    } else {
      answered.withoutPlaces().compare(form.name(), expected.withoutPlaces(), comparison);
    }
    finish(form.name());
  }

  private JsonNode takeTheNoticeOf2020() {
    return documents.taken(Upload.of("000_a583f76ad9f38536.txt", SourceText.read().bytes()));
  }

  private void finish(String what) {
    System.out.printf("documents: %s, %d figures compared%n", what, comparison.figures());
    comparison.assertAllEqual();
  }
}
