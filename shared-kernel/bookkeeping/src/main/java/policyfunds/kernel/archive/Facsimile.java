package policyfunds.kernel.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.file.DocumentFiles;
import policyfunds.kernel.documents.file.DocumentForm;
import policyfunds.kernel.documents.plain.PlainTable;

/** Tables of a document as they were kept (原样副本): no later amendment shows in them. */
public record Facsimile(DocumentView document, List<PlainTable> tables) {

  /** The annexes that the tables are of, with the running text about them. */
  public List<Annex> annexes() {
    return PlainTable.annexes(tables);
  }

  int rows() {
    return tables.stream().mapToInt(table -> table.rows().size()).sum();
  }

  List<TableView> views() {
    return tables.stream().map(table -> TableView.of(document, table)).toList();
  }

  /** The tables and the running text about them as a file. */
  byte[] as(DocumentForm form) {
    return file(form, annexes());
  }

  /** The rows of the tables as CSV, with nothing about them. */
  byte[] bareCsv() {
    return file(
        DocumentForm.CSV,
        tables.stream()
            .map(PlainTable::table)
            .map(table -> new Annex(table.annex(), List.of(table)))
            .toList());
  }

  private static byte[] file(DocumentForm form, List<Annex> annexes) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      DocumentFiles.write(form, annexes, Map.of(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }
}
