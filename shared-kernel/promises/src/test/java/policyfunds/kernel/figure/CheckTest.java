package policyfunds.kernel.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Check.Status;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.language.Text;

class CheckTest {

  @Test
  void comparesNumbersNotTheirScale() {
    assertThat(check("1250.00", "1250").status()).isEqualTo(Status.HOLDS);
  }

  @Test
  void differsByTheSmallestStep() {
    Check check = check("1250.000001", "1250");

    assertThat(check.status()).isEqualTo(Status.DIFFERS);
    assertThat(check.difference()).isEqualByComparingTo("0.000001");
  }

  @Test
  void saysNothingWhereASideIsMissing() {
    Check check = check(null, "1250");

    assertThat(check.status()).isEqualTo(Status.NOT_CHECKABLE);
    assertThat(check.difference()).isNull();
  }

  private static Check check(String left, String right) {
    Text label = Text.of("x", "x");
    return new Check("RULE", label, Subject.none(), side(label, left), side(label, right));
  }

  private static Side side(Text label, String value) {
    return new Side(label, value == null ? null : new BigDecimal(value), "万元", List.of());
  }
}
