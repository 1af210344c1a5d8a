package policyfunds.task.policytask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTaskTest {

  private static final PolicyTaskKey KEY =
      new PolicyTaskKey("FUND-1", "ENTERPRISE_SURVEY", "440100", 7);

  @Test
  void keepsANumericWorkload() {
    Workload workload = new Workload.Numeric(new BigDecimal("5500"), "家次");

    assertThat(task("数据采集", workload).workload()).isEqualTo(workload);
  }

  @Test
  void keepsAWorkloadThatRefersElsewhere() {
    Workload workload = new Workload.Reference("合同规定的任务量");

    assertThat(task("数据采集", workload).workload()).isEqualTo(workload);
  }

  @Test
  void refusesToBeNamelessAndSaysWhichTask() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> task(" ", new Workload.Reference("合同")))
        .withMessageContaining("FUND-1:ENTERPRISE_SURVEY:440100:7")
        .withMessageContaining("name");
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

  @Test
  void refusesAWindowThatEndsBeforeItStarts() {
    LocalDate day = LocalDate.of(2031, 5, 1);

    assertThat(new Window(day, day).end()).isEqualTo(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Window(day, day.minusDays(1)))
        .withMessageContaining("2031-04-30");
  }

  @ParameterizedTest
  @EnumSource
  void knowsEachNatureByItsWordingOnly(TaskNature nature) {
    String wording = nature == TaskNature.BINDING ? "约束性任务" : "指导性任务";

    assertThat(TaskNature.ofWording(wording)).contains(nature);
    assertThat(TaskNature.ofWording("非" + wording)).isEmpty();
  }

  @Test
  void takesAnUnknownModeAsOther() {
    assertThat(ImplementationMode.ofWording("工作经费")).isEqualTo(ImplementationMode.WORK_FUND);
    assertThat(ImplementationMode.ofWording("配套资金")).isEqualTo(ImplementationMode.MATCHING_FUND);
    assertThat(ImplementationMode.ofWording("以奖代补")).isEqualTo(ImplementationMode.OTHER);
  }

  private static PolicyTask task(String name, Workload workload) {
    return new PolicyTask(
        KEY,
        name,
        "按时按质完成",
        TaskNature.BINDING,
        ImplementationMode.WORK_FUND,
        "详见通知",
        workload,
        new Window(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 11, 30)),
        Map.of());
  }
}
