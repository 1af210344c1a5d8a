package policyfunds.performance.annex;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.performance.indicator.IndicatorCategories;
import policyfunds.performance.indicator.IndicatorCategory;
import policyfunds.performance.indicatortarget.TargetSpan;
import policyfunds.performance.target.ParsedTarget;
import policyfunds.performance.target.TargetKind;
import policyfunds.performance.target.TargetParser;

/** Reads the cells that all forms of indicator tables share: categories, names, target values. */
final class IndicatorReader {

  private final IndicatorCategories categories;
  private final List<Conflict> conflicts;
  private final Map<Cell, IndicatorCategory> read = new HashMap<>();

  IndicatorReader(IndicatorCategories categories, List<Conflict> conflicts) {
    this.categories = categories;
    this.conflicts = conflicts;
  }

  /** The category of a level-2 cell, with one warning however many indicators it covers. */
  IndicatorCategory category(Cell level2) {
    return read.computeIfAbsent(
        level2,
        cell ->
            categories
                .of(cell.text())
                .orElseGet(() -> {
                  conflicts.add(
                      Conflict.warning(
                          cell, "CATEGORY_UNKNOWN", "the level-2 indicator is in no category"));
                  return IndicatorCategory.OTHER;
                }));
  }

  /** The target value in a cell; a blank one promises nothing. */
  Optional<IndicatorDraft.Target> target(TargetSpan span, Cell cell, Cell nameCell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    ParsedTarget parsed = TargetParser.parse(cell.text(), nameCell.text());
    if (parsed.kind() == TargetKind.NARRATIVE) {
      conflicts.add(
          Conflict.warning(
              cell, "TARGET_NARRATIVE", "the value is kept as text: " + parsed.warnings()));
    } else if (!parsed.warnings().isEmpty()) {
      conflicts.add(
          Conflict.warning(
              cell, "TARGET_DOUBTFUL", "the reading is doubtful: " + parsed.warnings()));
    }
    return Optional.of(new IndicatorDraft.Target(span, parsed, cell));
  }

  /** Warns of an indicator without any value, at the cell where one was to be expected. */
  void warnWithoutTarget(List<IndicatorDraft.Target> targets, Cell expected) {
    if (targets.isEmpty()) {
      conflicts.add(
          Conflict.warning(expected, "TARGET_MISSING", "the indicator has no target value"));
    }
  }

  /** Warns of names that stand twice in one goal: they are kept, told apart by their ordinal. */
  void warnOfTwins(List<Cell> nameCells) {
    Set<String> seen = new HashSet<>();
    nameCells.stream()
        .filter(cell -> !seen.add(cell.wording()))
        .map(cell ->
            Conflict.warning(
                cell, "DUPLICATE_INDICATOR_NAME", "an indicator of the goal is called the same"))
        .forEach(conflicts::add);
  }
}
