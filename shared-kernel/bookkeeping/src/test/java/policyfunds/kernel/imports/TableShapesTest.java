package policyfunds.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.imports.NewImport.GivenTable;
import policyfunds.kernel.imports.NewImport.RowSpans;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.Problem.Culprit;

class TableShapesTest {

  @Test
  void takesADocumentOfManyRows() {
    List<GivenTable> tables = List.of(table("1-1", rows(100_000, 5), List.of()));

    assertThatCode(() -> TableShapes.mustFit(tables)).doesNotThrowAnyException();
  }

  @Test
  void namesTheTableAtWhichRowsCoverTooMuchAltogether() {
    List<RowSpans> wide =
        IntStream.rangeClosed(1, 40)
            .mapToObj(row -> new RowSpans(row, List.of(16_000), null))
            .toList();
    List<GivenTable> tables =
        List.of(
            table("1-1", rows(40, 1), wide),
            table("1-2", rows(40, 1), wide),
            table("1-3", rows(40, 1), wide));

    Problem refused = catchThrowableOfType(Problem.class, () -> TableShapes.mustFit(tables));

    assertThat(refused.culprits()).extracting(Culprit::pointer).containsExactly("/tables/1/spans");
  }

  @Test
  void namesTheTableAtWhichCellsAreTooManyAltogether() {
    List<List<String>> rows = rows(100_000, 15);
    List<GivenTable> tables =
        List.of(table("1-1", rows, null), table("1-2", rows, null), table("1-3", rows, null));

    Problem refused = catchThrowableOfType(Problem.class, () -> TableShapes.mustFit(tables));

    assertThat(refused.culprits()).extracting(Culprit::pointer).containsExactly("/tables/1/rows");
  }

  private static List<List<String>> rows(int rows, int cells) {
    return Collections.nCopies(rows, Collections.nCopies(cells, ""));
  }

  private static GivenTable table(String id, List<List<String>> rows, List<RowSpans> spans) {
    return new GivenTable(id, "", "", rows, spans);
  }
}
