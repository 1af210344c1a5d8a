package policyfunds.kernel.documents;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The header row of a table (表头): columns are found by their wording, never by position. */
public record Header(List<Cell> cells) {

  public Header {
    cells = List.copyOf(cells);
  }

  /** The first row of the table that has a cell for each of the wordings. */
  public static Optional<Header> in(Table table, String... wordings) {
    return table.rows().stream()
        .map(Header::new)
        .filter(header -> header.hasAll(wordings))
        .findFirst();
  }

  /** Index from 0 of the column whose header begins with the wording, or -1. */
  public int column(String wording) {
    String folded = Wording.fold(wording);
    return IntStream.range(0, cells.size())
        .filter(i -> cells.get(i).wording().startsWith(folded))
        .findFirst()
        .orElse(-1);
  }

  public int row() {
    return cells.getFirst().row();
  }

  public int width() {
    return cells.size();
  }

  private boolean hasAll(String... wordings) {
    for (String wording : wordings) {
      if (column(wording) < 0) {
        return false;
      }
    }
    return true;
  }
}
