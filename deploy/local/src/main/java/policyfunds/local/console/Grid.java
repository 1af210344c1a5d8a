package policyfunds.local.console;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows of texts in columns that stand straight on a terminal (对齐的表), the headings first. */
public record Grid(List<String> headings, List<List<String>> rows) {

  private static final String BETWEEN = "  ";

  /** The last column alone may be long: it goes on in the line below. */
  private static final int WIDEST_LAST = 64;

  /** The lines from the headings on, each without blanks at its end. */
  public List<String> lines() {
    List<List<String>> all =
        Stream.concat(Stream.of(headings), rows.stream())
            .map(Grid::plain)
            .flatMap(Grid::wrapped)
            .toList();
    List<Integer> widths =
        IntStream.range(0, headings.size())
            .mapToObj(column ->
                all.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElseThrow())
            .toList();
    return all.stream().map(row -> line(row, widths)).toList();
  }

  private static List<String> plain(List<String> row) {
    return row.stream().map(Columns::plain).toList();
  }

  private static Stream<List<String>> wrapped(List<String> row) {
    List<String> lines = Columns.wrapped(row.getLast(), WIDEST_LAST);
    List<String> others = row.subList(0, row.size() - 1);
    List<String> blanks = Collections.nCopies(others.size(), "");
    return IntStream.range(0, lines.size())
        .mapToObj(i ->
            Stream.concat((i == 0 ? others : blanks).stream(), Stream.of(lines.get(i))).toList());
  }

  private static String line(List<String> row, List<Integer> widths) {
    var cells = new ArrayList<String>();
    for (int column = 0; column < row.size(); column++) {
      cells.add(Columns.padded(row.get(column), widths.get(column)));
    }
    return String.join(BETWEEN, cells).stripTrailing();
  }
}
