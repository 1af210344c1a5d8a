package policyfunds.task.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

  private static final Workload SURVEYED = new Workload.Numeric(new BigDecimal("5500"), "家次");

  @Test
  void refuseToBeNamelessAndSayWhatIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> terms(" ", SURVEYED, 30))
        .withMessageContaining("name");
  }

  @Test
  void namesTheMembersThatDiffer() {
    Terms stored = terms("数据采集", new Workload.Numeric(new BigDecimal("5500.000000"), "家次"), 30);

    assertThat(stored.differingFrom(terms("数据采集", SURVEYED, 30))).isEmpty();
    assertThat(stored.differingFrom(terms("采集", SURVEYED, 29))).containsExactly("name", "window");
    assertThat(stored.differingFrom(terms("数据采集", new Workload.Reference("合同"), 30)))
        .containsExactly("workload");
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

  private static Terms terms(String name, Workload workload, int lastDay) {
    return new Terms(
        name,
        "按时按质完成",
        TaskNature.BINDING,
        ImplementationMode.WORK_FUND,
        "详见通知",
        workload,
        new Window(LocalDate.of(2031, 1, 1), LocalDate.of(2031, 11, lastDay)));
  }
}
