package policyfunds.task.annex;

import java.util.Map;
import java.util.stream.Collectors;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.notice.Notice;
import policyfunds.task.terms.Terms;

/**
 * One row of annex 3 as read (附件3的一行).
 *
 * @param cells what each member was read from, by its name
 */
public record TaskDraft(
    int sequence, String regionCode, String directionCode, Terms terms, Map<String, Cell> cells) {

  public TaskDraft {
    cells = Map.copyOf(cells);
  }

  /** The provenance of each member by its name. */
  public Map<String, Source> sources(Notice notice) {
    return cells.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, cell -> notice.source(cell.getValue())));
  }
}
