package policyfunds.kubernetes.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import policyfunds.kubernetes.tool.Needs;
import policyfunds.kubernetes.tool.Promtool;
import policyfunds.kubernetes.tool.Run;
import policyfunds.kubernetes.tool.Tool;

/**
 * Alerts over series as the suite would tell them, sound and at fault, by Prometheus' own judge.
 */
@Needs(Tool.PROMTOOL)
class AlertsTest {

  private static final List<AlertCases> CASES = AlertCases.all();

  static Stream<String> alerts() {
    return Monitoring.alerts().stream().map(alert -> alert.getAlert());
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void wakesSomebodyForAFaultAndNobodyWithoutOne(AlertCases cases) throws IOException {
    Run judged = cases.judge(Rules.asTheyAre());

    assertThat(judged.exitCode()).as(judged.said()).isZero();
  }

  @ParameterizedTest
  @MethodSource("alerts")
  void noticesAnAlertThatNeverFires(String alert) throws IOException {
    Run judged = AlertCases.settingOff(alert).judge(Rules.withSilent(alert));

    assertThat(judged.exitCode()).isNotZero();
    assertThat(judged.said()).contains("alertname: " + alert);
  }

  @Test
  void readsWhatThePanelsAskFor() throws IOException {
    List<String> asked = Monitoring.askedByPanels();
    Path panels = Files.createTempFile(Path.of("target"), "panels-", ".yaml");
    Files.writeString(panels, Rules.recording(asked).toString());
    Run judged = Promtool.run("check", "rules", panels.toString());

    assertThat(judged.exitCode()).as(judged.said()).isZero();
    assertThat(judged.said()).contains("%d rules".formatted(asked.size()));
  }

  @Test
  void refusesAPanelThatAsksForNothing() throws IOException {
    Path panels = Files.createTempFile(Path.of("target"), "panels-", ".yaml");
    Files.writeString(panels, Rules.recording(List.of("rate(up)")).toString());

    assertThat(Promtool.run("check", "rules", panels.toString()).exitCode()).isNotZero();
  }
}
