package policyfunds.gateway.neighbour;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import policyfunds.gateway.neighbour.Part.FundName;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.finding.Evidence;
import policyfunds.kernel.finding.Finding;
import policyfunds.kernel.finding.FindingRule;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.region.RegionCode;

/** What an answer must hold to be computed with (数据完整性); one that does not is none. */
public final class Shape {

  private static final int MOST_DIGITS = 20;

  private Shape() {}

  /** A list that is there, without gaps. */
  public static <T> List<T> list(List<T> members, String name) {
    return List.copyOf(Objects.requireNonNull(members, name));
  }

  /** The figures of a part that names its fund. */
  public static List<Figure> figures(FundName fund, List<Figure> figures) {
    Objects.requireNonNull(fund, "fund");
    return figures(figures);
  }

  /**
   * Figures that each have a code, a number of a sane size and a list of cells, if an empty one.
   */
  static List<Figure> figures(List<Figure> figures) {
    List<Figure> complete = list(figures, "figures");
    complete.forEach(Shape::check);
    return complete;
  }

  /** Findings that can be shown in both languages; none where the list is absent. */
  static List<Finding> findings(List<Finding> findings) {
    List<Finding> complete = findings == null ? List.of() : List.copyOf(findings);
    complete.forEach(Shape::check);
    return complete;
  }

  static void region(String code) {
    RegionCode.of(Objects.requireNonNull(code, "code"));
  }

  private static void check(Figure figure) {
    Objects.requireNonNull(figure.code(), "code");
    list(figure.cells(), "cells");
    if (figure.directionCode() != null) {
      DirectionCode.of(figure.directionCode());
    }
    check(Objects.requireNonNull(figure.value(), "value"), figure.code());
  }

  private static void check(Finding finding) {
    FindingRule rule = finding.rule();
    Objects.requireNonNull(rule.code(), "code");
    Objects.requireNonNull(rule.severity(), "severity");
    check(rule.title());
    check(rule.method());
    check(finding.sentence());
    region(finding.subject().regionCode());
    if (finding.subject().directionCode() != null) {
      DirectionCode.of(finding.subject().directionCode());
    }
    for (Evidence evidence : finding.evidence()) {
      check(evidence.label());
      if (evidence.value() != null) {
        check(evidence.value(), rule.code());
      }
    }
  }

  private static void check(Text text) {
    Objects.requireNonNull(text.zh(), "zh");
    Objects.requireNonNull(text.en(), "en");
  }

  private static void check(BigDecimal value, String code) {
    if (Math.abs((long) value.scale()) > MOST_DIGITS || value.precision() > 2 * MOST_DIGITS) {
      throw new IllegalArgumentException("value of " + code);
    }
  }
}
