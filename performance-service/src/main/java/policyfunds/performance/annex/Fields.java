package policyfunds.performance.annex;

import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;

/** The labelled fields above the indicators of a sheet (表头项目): what is expected must be there. */
final class Fields {

  private final Sheet sheet;
  private final List<Conflict> conflicts;

  /**
   * The fields of a sheet.
   *
   * @param expected beginnings of the labels that are known; others are warned of
   */
  Fields(Sheet sheet, List<Conflict> conflicts, List<String> expected) {
    this.sheet = sheet;
    this.conflicts = conflicts;
    for (List<Cell> row : sheet.fields()) {
      Cell label = row.getFirst();
      if (row.size() != 2) {
        conflicts.add(
            Conflict.error(
                label, "ROW_WIDTH", "a field has label and value, not %d".formatted(row.size())));
      } else if (expected.stream().noneMatch(label.wording()::startsWith)) {
        conflicts.add(Conflict.warning(label, "LABEL_UNKNOWN", "the field is not kept"));
      }
    }
  }

  /** The value of a field; a conflict where it is missing or blank. */
  Optional<Cell> value(String label) {
    Optional<Cell> value = sheet.field(label).map(List::getLast);
    if (value.isEmpty()) {
      conflicts.add(Conflict.error(sheet.firstCell(), "FIELD_MISSING", "no field " + label));
    } else if (value.get().isBlank()) {
      conflicts.add(Conflict.error(value.get(), "FIELD_MISSING", "nothing under " + label));
      return Optional.empty();
    }
    return value;
  }
}
