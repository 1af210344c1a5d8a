package policyfunds.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListFormTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "*/*; JSON",
        "application/json; JSON",
        "application/*; JSON",
        "text/csv; CSV",
        "text/csv|charset=UTF-8; CSV",
        "text/*; CSV",
        "text/html, text/*|q=0.1; CSV",
        "application/json, text/csv; JSON",
        "text/csv, application/json; JSON",
        "text/csv, */*; CSV",
        "application/json|q=0.5, text/csv|q=0.9; CSV",
        "text/csv|q=0, */*; JSON",
        "application/json|q=0, */*|q=0.1; CSV",
        "image/png; ",
        "text/csv|q=0; ",
        "text/csv|q=much; ",
        "/; "
      })
  void takesTheFormThatIsLikedBest(String accept, ListForm form) {
    assertThat(ListForm.of(List.of(accept.replace('|', ';')))).isEqualTo(Optional.ofNullable(form));
  }

  @Test
  void isJsonWhereNothingIsSaid() {
    assertThat(ListForm.of(List.of())).contains(ListForm.JSON);
    assertThat(ListForm.of(List.of("text/html", "text/csv"))).contains(ListForm.CSV);
  }
}
