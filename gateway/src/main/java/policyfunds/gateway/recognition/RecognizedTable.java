package policyfunds.gateway.recognition;

import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

/**
 * A table of a document under the annex that it belongs to (已识别的表).
 *
 * @param table its id is annex and ordinal, in the order in which the tables stand
 * @param caption running text before it
 * @param closing running text after the last table of what it stood in; empty elsewhere
 */
public record RecognizedTable(Table table, String caption, String closing) {

  private static final int ONE_BYTE = 0x80;
  private static final int TWO_BYTES = 0x800;
  private static final int THREE = 3;

  public int annex() {
    return table.annex();
  }

  long textBytes() {
    return Stream.concat(
            Stream.of(caption, closing),
            table.rows().stream().flatMap(List::stream).map(Cell::text))
        .flatMapToInt(String::chars)
        .mapToLong(unit -> unit < ONE_BYTE ? 1 : unit < TWO_BYTES ? 2 : THREE)
        .sum();
  }

  RecognizedTable closedBy(String text) {
    return new RecognizedTable(table, caption, closing.isEmpty() ? text : closing + "\n" + text);
  }

  RecognizedTable with(Table changed) {
    return new RecognizedTable(changed, caption, closing);
  }
}
