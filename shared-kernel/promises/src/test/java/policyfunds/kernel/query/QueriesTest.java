package policyfunds.kernel.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({
    "2020-07-31,                       2020-07-31T15:59:59.999999Z",
    "2020-07-31T16:00:00Z,             2020-07-31T16:00:00Z",
    "2020-08-01T00:00:00.1234567+08:00, 2020-07-31T16:00:00.123456Z",
    "2024-02-29,                       2024-02-29T15:59:59.999999Z",
    "1999-12-31,                       1999-12-31T15:59:59.999999Z"
  })
  void aDateIsTheEndOfItsDayInChina(String asked, Instant meant) {
    assertThat(AsOf.of(asked).instant()).isEqualTo(meant);
    assertThat(AsOf.of(AsOf.of(asked).toString())).isEqualTo(AsOf.of(asked));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-7-31",
        "2020-02-30",
        "31.07.2020",
        "2020",
        "now",
        "",
        "2020-07-31T16:00:00",
        "2020-07-31T16:00:00 08:00",
        "1900-01-01T00:00:00+18:00",
        "1899-12-31",
        "3000-01-01",
        "+999999999-12-31",
        "2999-12-31T23:59:59-18:00"
      })
  void refusesWhatIsNeitherDateNorInstant(String text) {
    assertThatThrownBy(() -> AsOf.of(text)).isInstanceOf(Problem.class);
  }

  @Test
  void showsWhatWasSentCutAndCleaned() {
    assertThat(Shown.of("a\r\nb")).isEqualTo("a\uFFFD\uFFFDb");
    assertThat(Shown.of("x".repeat(100))).hasSize(61).endsWith("…");
  }
}
