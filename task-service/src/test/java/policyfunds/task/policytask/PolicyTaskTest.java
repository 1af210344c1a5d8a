package policyfunds.task.policytask;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.figure.Source;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;
import policyfunds.task.terms.Window;
import policyfunds.task.terms.Workload;

class PolicyTaskTest {

  private static final PolicyTaskKey KEY =
      new PolicyTaskKey("FUND-1", "ENTERPRISE_SURVEY", "440100", 7);
  private static final Workload SURVEYED = new Workload.Numeric(new BigDecimal("5500"), "家次");
  private static final Workload CONTRACTED = new Workload.Reference("合同规定的任务量");
  private static final Source NAME_CELL = Source.of("999999-2031", "3-1", 3, 4, "数据采集");
  private static final Source WORKLOAD_CELL = Source.of("999999-2031", "3-1", 3, 9, "5,500");

  @Test
  void keepsEitherKindOfWorkload() {
    assertThat(task(terms(SURVEYED)).terms().workload()).isEqualTo(SURVEYED);
    assertThat(task(terms(CONTRACTED)).terms().workload()).isEqualTo(CONTRACTED);
  }

  @Test
  void turnsFromANumberToWordsAndBack() {
    PolicyTask task = task(terms(SURVEYED));

    task.amend(terms(CONTRACTED));
    assertThat(task.terms()).isEqualTo(terms(CONTRACTED));
    task.amend(terms(SURVEYED));
    assertThat(task.terms()).isEqualTo(terms(SURVEYED));
  }

  @Test
  void marksTheCellOfWhatWasAmendedAndNoOther() {
    PolicyTask task = task(terms(SURVEYED));

    task.amend(terms(new Workload.Numeric(new BigDecimal("6000"), "家次")));

    assertThat(task.sources())
        .containsEntry("workload", WORKLOAD_CELL.asAmended())
        .containsEntry("name", NAME_CELL);
  }

  @Test
  void isAmendedWithoutCellsWhereNoDocumentLaysItDown() {
    PolicyTask task = new PolicyTask(KEY, terms(SURVEYED), Map.of());

    task.amend(terms(CONTRACTED));

    assertThat(task.sources()).isEmpty();
  }

  @Test
  void isFoundAgainByTheTextOfItsKey() {
    assertThat(PolicyTaskKey.read(KEY.toString())).contains(KEY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "FUND-1",
        "FUND-1:ENTERPRISE_SURVEY:440100",
        "FUND-1:ENTERPRISE_SURVEY:440100:0",
        "FUND-1:ENTERPRISE_SURVEY:440100:9999999999",
        "FUND-1:ENTERPRISE_SURVEY:4401:1",
        "FUND-1:ENTERPRISE_SURVEY:440100:1:1"
      })
  void readsNothingElseAsAKey(String text) {
    assertThat(PolicyTaskKey.read(text)).isEmpty();
  }

  private static PolicyTask task(Terms terms) {
    return new PolicyTask(KEY, terms, Map.of("name", NAME_CELL, "workload", WORKLOAD_CELL));
  }

  private static Terms terms(Workload workload) {
    return new Terms(
        "数据采集",
        "按时按质完成",
        TaskNature.BINDING,
        ImplementationMode.WORK_FUND,
        "详见通知",
        workload,
        new Window(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 11, 30)));
  }
}
