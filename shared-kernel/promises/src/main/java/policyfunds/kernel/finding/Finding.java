package policyfunds.kernel.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Names;
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
          "%s：%s：%s为%s，%s为%s，相差%s，以何者为准？",
          "%s: %s: %s is %s, %s is %s, %s apart: which of them holds?");
  private static final Text AND = Text.of("%s，%s", "%s, %s");
  private static final Text ITEMS = Text.of("项目 %s", "item %s");
  private static final Text QUOTED = Text.of("“%s”", "\"%s\"");

  public Finding {
    Objects.requireNonNull(subject.regionCode(), "region of a finding");
    sentence = Text.of(whole(sentence.zh()), whole(sentence.en()));
    evidence = List.copyOf(evidence);
  }

  /**
   * Without the half of a character where a quotation was cut: whoever reads it would refuse it.
   */
  static String whole(String text) {
    return text.replaceAll("\\p{Cs}", "");
  }

  /**
   * A check that failed, with both its sides; nothing where it holds or can't be judged.
   *
   * @param regionCode the region that it is about where the check itself names none
   */
  public static Optional<Finding> of(Check check, String regionCode, Names names) {
    if (check.status() != Check.Status.DIFFERS) {
      return Optional.empty();
    }
    Subject of = check.subject();
    Subject about =
        new Subject(
            of.regionCode() == null ? regionCode : of.regionCode(),
            of.directionCode(),
            of.itemSequences(),
            of.name());
    Check.Side left = check.left();
    Check.Side right = check.right();
    return Optional.of(
        new Finding(
            new FindingRule(check.rule(), Severity.WARNING, check.title(), METHOD),
            about,
            DIFFERENCE.with(
                named(about, names),
                check.title(),
                left.label(),
                plain(left.value(), left.unit()),
                right.label(),
                plain(right.value(), right.unit()),
                plain(check.difference().abs(), left.unit())),
            List.of(Evidence.of(left), Evidence.of(right))));
  }

  /** What a check is about, in words: its region, and of the rest what it names. */
  private static Text named(Subject about, Names names) {
    Text text = names.region(about.regionCode());
    if (about.directionCode() != null) {
      text = AND.with(text, names.direction(about.directionCode()));
    }
    if (about.itemSequences() != null && !about.itemSequences().isEmpty()) {
      String sequences =
          about.itemSequences().stream().map(String::valueOf).collect(Collectors.joining("+"));
      text = AND.with(text, ITEMS.with(sequences));
    }
    return about.name() == null ? text : AND.with(text, QUOTED.with(about.name()));
  }

  private static Text plain(BigDecimal value, String unit) {
    String number = value.stripTrailingZeros().toPlainString();
    return unit == null ? Text.of(number, number) : Text.of(number + unit, number + " " + unit);
  }

  /** The findings of checks that failed. */
  public static List<Finding> of(List<Check> checks, String regionCode, Names names) {
    return checks.stream().flatMap(check -> of(check, regionCode, names).stream()).toList();
  }
}
