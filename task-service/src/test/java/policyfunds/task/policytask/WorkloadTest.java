package policyfunds.task.policytask;

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

  @Test
  void answersNumbersInPlainNotation() {
    WorkloadView view = WorkloadView.of(new Workload.Numeric(new BigDecimal("5.5E+3"), "家次"));

    assertThat(view.text()).isEqualTo("5500");
    assertThat(view.kind()).isEqualTo(WorkloadView.Kind.NUMERIC);
  }

  @Test
  void answersReferencesWithTheirWordsAlone() {
    WorkloadView view = WorkloadView.of(new Workload.Reference("合同规定的任务量"));

    assertThat(view)
        .isEqualTo(new WorkloadView(WorkloadView.Kind.REFERENCE, null, null, "合同规定的任务量"));
  }
}
