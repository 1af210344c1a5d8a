package policyfunds.kubernetes.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

  @Test
  void tellsMetricsFromLabelsAndFunctions() {
    Expression found =
        Expression.of(
            "histogram_quantile(0.95, sum by (service, le) (rate(a_bucket{b=\"c"
                + " d\",e=~\"f|g\"}[5m])))");

    assertThat(found.metrics()).containsExactly("a_bucket");
    assertThat(found.labels()).containsExactly("b", "e", "le", "service");
    assertThat(found.functions()).containsExactly("histogram_quantile", "rate", "sum");
  }

  @Test
  void findsMetricsOnBothSidesOfAnOperator() {
    Expression found =
        Expression.of(
            "time() - max by (x) (one > 0) > 172800 or two unless on (y) three / 1e9 offset 5m");

    assertThat(found.metrics()).containsExactly("one", "three", "two");
    assertThat(found.labels()).containsExactly("x", "y");
  }

  @Test
  void takesGroupingBehindAnAggregation() {
    Expression found = Expression.of("sum(rate(one[$__rate_interval])) by (x)");

    assertThat(found.metrics()).containsExactly("one");
    assertThat(found.labels()).containsExactly("x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sum(one", "one)", "one{a=\"b\")", "one; two", "one{a=\"b}", "one ?"})
  void refusesWhatIsNoExpression(String text) {
    assertThatThrownBy(() -> Expression.of(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
