package policyfunds.task.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class WorkloadTest {

  @Test
  void comparesNumbersByTheirValueAndUnit() {
    Workload stored = new Workload.Numeric(new BigDecimal("5500.000000"), "家次");

    assertThat(stored)
        .isEqualTo(new Workload.Numeric(new BigDecimal("5500"), "家次"))
        .isNotEqualTo(new Workload.Numeric(new BigDecimal("5500"), "次"));
  }

  @Test
  void refusesANumberWithoutUnit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workload.Numeric(BigDecimal.TEN, " "))
        .withMessageContaining("10");
  }

  @Test
  void refusesANumberBelowZero() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Workload.Numeric(new BigDecimal("-1"), "家次"))
        .withMessageContaining("-1");
  }

  @Test
  void refusesAReferenceWithoutWords() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Workload.Reference("\n"));
  }
}
