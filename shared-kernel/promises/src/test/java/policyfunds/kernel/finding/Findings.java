package policyfunds.kernel.finding;

import java.util.List;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.language.Text;

/** Findings of which a test needs no more than where they stand. */
final class Findings {

  private Findings() {}

  static Finding of(String code, Severity severity, String regionCode, String directionCode) {
    Text any = Text.of("某", "some");
    return new Finding(
        new FindingRule(code, severity, any, any),
        Subject.region(regionCode, directionCode),
        any,
        List.of());
  }
}
