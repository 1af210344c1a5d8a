package policyfunds.kernel.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.language.Text;

/**
 * A question that figures or texts raise (疑点), with what it rests on: never a verdict.
 *
 * @param subject what it is about; its region is always there, a province for what is no city's
 * @param sentence the question in one sentence
 */
@Schema(name = "FindingPart", description = "A finding in both languages 疑点")
public record Finding(FindingRule rule, Subject subject, Text sentence, List<Evidence> evidence) {

  private static final Text METHOD =
      Text.of("两方的数值应相等，此处不等", "Both sides must be equal, and here are not");
  private static final Text DIFFERENCE =
      Text.of(
          "%s：%s为%s，%s为%s，相差%s，以何者为准？", "%s: %s is %s, %s is %s, %s apart: which of them holds?");

  public Finding {
    Objects.requireNonNull(subject.regionCode(), "region of a finding");
    evidence = List.copyOf(evidence);
  }

  /**
   * A check that failed, with both its sides; nothing where it holds or can't be judged.
   *
   * @param regionCode the region that it is about where the check itself names none
   */
  public static Optional<Finding> of(Check check, String regionCode) {
    if (check.status() != Check.Status.DIFFERS) {
      return Optional.empty();
    }
    Subject about = check.subject();
    Check.Side left = check.left();
    Check.Side right = check.right();
    return Optional.of(
        new Finding(
            new FindingRule(check.rule(), Severity.WARNING, check.title(), METHOD),
            new Subject(
                about.regionCode() == null ? regionCode : about.regionCode(),
                about.directionCode(),
                about.itemSequences(),
                about.name()),
            DIFFERENCE.with(
                check.title(),
                left.label(),
                plain(left.value()),
                right.label(),
                plain(right.value()),
                plain(check.difference().abs())),
            List.of(Evidence.of(left), Evidence.of(right))));
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** The findings of checks that failed. */
  public static List<Finding> of(List<Check> checks, String regionCode) {
    return checks.stream().flatMap(check -> of(check, regionCode).stream()).toList();
  }
}
