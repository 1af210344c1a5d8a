package policyfunds.task.policytask;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import policyfunds.task.terms.Workload;

class WorkloadViewTest {

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
