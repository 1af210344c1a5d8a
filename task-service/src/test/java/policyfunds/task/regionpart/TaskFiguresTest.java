package policyfunds.task.regionpart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.period.Period;
import policyfunds.kernel.region.Regions;
import policyfunds.task.policytask.PolicyTask;
import policyfunds.task.policytask.PolicyTaskKey;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;
import policyfunds.task.terms.Window;
import policyfunds.task.terms.Workload;

class TaskFiguresTest {

  private static final Source CELL = Source.of("d", "3-1", 3, 10, "2031年1月至11月15日");

  private final TaskFigures figures =
      new TaskFigures(new Names(Regions.shipped(), FundingDirections.shipped()));

  @Test
  void givesEachTaskItsWindowInMonths() {
    List<Figure> windows =
        coded("TASK_WINDOW", task(1, "100", "2031-11-15"), task(2, null, "2031-12-31"));

    assertThat(windows).extracting(Figure::subject).containsExactly("任务1", "任务2");
    assertThat(windows)
        .extracting(Figure::value)
        .containsExactly(new BigDecimal("10.5"), BigDecimal.valueOf(12));
    assertThat(windows).extracting(Figure::unit).containsOnly("个月");
    assertThat(windows).extracting(Figure::directionName).containsOnly("企业情况综合");
    assertThat(windows)
        .extracting(Figure::period)
        .containsExactly(until("2031-11-15"), until("2031-12-31"));
    assertThat(windows.getFirst().cells()).containsExactly(CELL);
  }

  @Test
  void tellsThatTheNumbersAreNotAllOfTheWorkload() {
    List<Figure> referenced =
        coded(
            "REFERENCED_WORKLOAD",
            task(1, "100", "2031-11-30"),
            task(2, null, "2031-11-30"),
            task(3, null, "2031-12-31"));

    assertThat(referenced).hasSize(1);
    assertThat(referenced.getFirst().value()).isEqualByComparingTo("2");
    assertThat(coded("REFERENCED_WORKLOAD", task(1, "100", "2031-11-30"))).isEmpty();
  }

  @Test
  void givesAWorkloadThePeriodThatAllItsTasksShare() {
    List<Figure> workload =
        coded(
            "WORKLOAD",
            task(1, "100", "2031-11-30"),
            task(2, "50.5", "2031-11-30"),
            task(3, null, "2031-12-31"));

    assertThat(workload).hasSize(1);
    assertThat(workload.getFirst().value()).isEqualByComparingTo("150.5");
    assertThat(workload.getFirst().period()).isEqualTo(until("2031-11-30"));
  }

  @Test
  void givesAWorkloadNoPeriodWhereItsTasksDifferInIt() {
    List<Figure> workload =
        coded("WORKLOAD", task(1, "100", "2031-11-30"), task(2, "50", "2031-12-31"));

    assertThat(workload).hasSize(1);
    assertThat(workload.getFirst().period()).isNull();
  }

  private List<Figure> coded(String code, PolicyTask... tasks) {
    return figures.of(List.of(tasks)).stream()
        .filter(figure -> figure.code().equals(code))
        .toList();
  }

  private static Period until(String end) {
    return new Period(LocalDate.parse("2031-01-01"), LocalDate.parse(end));
  }

  private static PolicyTask task(int sequence, String workload, String end) {
    return new PolicyTask(
        new PolicyTaskKey("TEST-2031", "ENTERPRISE_SURVEY", "440100", sequence),
        new Terms(
            "任务" + sequence,
            "按时完成",
            TaskNature.BINDING,
            ImplementationMode.WORK_FUND,
            "详见通知",
            workload == null
                ? new Workload.Reference("见合同")
                : new Workload.Numeric(new BigDecimal(workload), "家次"),
            new Window(LocalDate.parse("2031-01-01"), LocalDate.parse(end))),
        Map.of("window", CELL));
  }
}
