package policyfunds.kernel.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;
import policyfunds.kernel.reference.DataFile;

/** The code of a rule that raises findings (疑点代码), as a parameter. */
@Schema(
    type = SchemaType.STRING,
    description = "Code of a rule; code list finding-codes 疑点代码",
    examples = "NO_COST_INDICATOR")
public record FindingCode(String value) {

  private static final List<String> LISTED =
      DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
          .filter(row -> "finding-codes".equals(row.get("list")))
          .map(row -> row.get("code"))
          .toList();

  private static final Set<String> ALL = Set.copyOf(LISTED);

  /** The codes that the suite knows. */
  public static Set<String> all() {
    return ALL;
  }

  /** Its place in the list, which is the order that findings are read in; unknown ones last. */
  static int place(String code) {
    int place = LISTED.indexOf(code);
    return place < 0 ? LISTED.size() : place;
  }

  /**
   * Reads the parameter: a code that was mistyped must not look like one that found nothing.
   *
   * @throws policyfunds.kernel.problem.Problem {@code PARAMETER_MALFORMED} for an unknown one
   */
  public static FindingCode of(String text) {
    if (!ALL.contains(text)) {
      throw ProblemTypes.PARAMETER_MALFORMED.because(
          Text.of(
                  "没有疑点代码“%s”；见代码表 finding-codes",
                  "There is no finding code \"%s\"; see the code list finding-codes")
              .with(Shown.of(text)));
    }
    return new FindingCode(text);
  }

  @Override
  public String toString() {
    return value;
  }
}
