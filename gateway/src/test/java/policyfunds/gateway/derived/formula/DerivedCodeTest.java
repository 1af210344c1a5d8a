package policyfunds.gateway.derived.formula;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.figure.CityFigures;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;

class DerivedCodeTest {

  @Test
  void everyCodeIsCalledAsTheCodeListCallsIt() {
    Map<String, Text> listed =
        DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
            .filter(row -> row.get("list").equals("derived-figure-codes"))
            .collect(
                Collectors.toMap(
                    row -> row.get("code"), row -> Text.of(row.get("name"), row.get("nameEn"))));

    assertThat(listed)
        .isEqualTo(
            Stream.of(DerivedCode.values())
                .collect(Collectors.toMap(DerivedCode::name, DerivedCode::title)));
  }

  @Test
  void everyCodeHasFiguresOfTheDocumentOf2020() {
    Map<DerivedCode, Long> counts =
        DerivedCode.all(Guangdong.in2020()).stream()
            .collect(Collectors.groupingBy(DerivedFigure::code, Collectors.counting()));

    assertThat(counts.keySet()).containsExactlyInAnyOrder(DerivedCode.values());
  }

  @Test
  void everyInputHasANameAndItsCells() {
    assertThat(DerivedCode.all(Guangdong.in2020()))
        .flatExtracting(DerivedFigure::inputs)
        .allSatisfy(input -> {
          assertThat(input.name()).isNotNull();
          assertThat(input.cells().isEmpty()).isEqualTo(input.code().equals(Input.CITY_COUNT));
        });
  }

  @Test
  void formulasAreInBothLanguages() {
    assertThat(DerivedCode.values())
        .extracting(DerivedCode::formula)
        .allSatisfy(formula -> {
          assertThat(formula.zh()).containsPattern("\\p{IsHan}");
          assertThat(formula.en()).matches("[ -~÷×]+");
        });
  }

  @Test
  void thereIsNothingWhereNothingIsKnown() {
    assertThat(
            DerivedCode.all(
                Guangdong.of(new CityFigures(Guangdong.PROVINCE, null, null, null), List.of())))
        .isEmpty();
  }
}
