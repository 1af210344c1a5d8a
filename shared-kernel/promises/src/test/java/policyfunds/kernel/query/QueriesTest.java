package policyfunds.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.Shown;

class QueriesTest {

  private static final Map<String, String> SORTS = Map.of("name", "o.name", "size", "o.size");

  @Test
  void ordersByWhatIsAskedAndThenByWhatDecides() {
    assertThat(Sorting.orderBy("-size,name", SORTS, "o.id"))
        .isEqualTo("o.size desc nulls last, o.name nulls last, o.id");
    assertThat(Sorting.orderBy(null, SORTS, "o.id")).isEqualTo("o.id");
  }

  @ParameterizedTest
  @ValueSource(strings = {"colour", "name;drop table x", "--name", "name,", "o.name"})
  void ordersByNothingElse(String asked) {
    assertThatThrownBy(() -> Sorting.orderBy(asked, SORTS, "o.id")).isInstanceOf(Problem.class);
  }

  @Test
  void filtersByWhatIsGivenOnly() {
    Filter filter = new Filter().and("a = :a", "a", 1).and("b = :b", "b", null);

    assertThat(filter.where()).isEqualTo(" where a = :a");
    assertThat(filter.values()).containsOnlyKeys("a");
    assertThat(new Filter().where()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"20x0", "202", "20200", "-2020", "1948", "3000", "", "２０２０"})
  void refusesWhatIsNoYear(String text) {
    assertThatThrownBy(() -> FiscalYear.of(text)).isInstanceOf(Problem.class);
  }

  @Test
  void showsWhatWasSentCutAndCleaned() {
    assertThat(Shown.of("a\r\nb")).isEqualTo("a\uFFFD\uFFFDb");
    assertThat(Shown.of("x".repeat(100))).hasSize(61).endsWith("…");
  }
}
