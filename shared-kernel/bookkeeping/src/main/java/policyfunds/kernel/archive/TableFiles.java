package policyfunds.kernel.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import policyfunds.kernel.documents.file.DocumentForm;
import policyfunds.kernel.download.Download;
import policyfunds.kernel.download.ExportTurn;

/** Official tables as files (表格文件): one is written at a time. */
@ApplicationScoped
class TableFiles {

  static final String CSV = "text/csv;charset=UTF-8";
  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final String ROW_COUNT = "Row-Count";

  private final ExportTurn turn;

  TableFiles(ExportTurn turn) {
    this.turn = turn;
  }

  /** The tables and the running text about them. */
  Response csv(String place, Supplier<Facsimile> tables) {
    return file(DocumentForm.CSV, CSV, place, tables, kept -> kept.as(DocumentForm.CSV));
  }

  /** The rows alone. */
  Response bareCsv(String place, Supplier<Facsimile> tables) {
    return file(DocumentForm.CSV, CSV, place, tables, Facsimile::bareCsv);
  }

  Response xlsx(String place, Supplier<Facsimile> tables) {
    return file(DocumentForm.XLSX, XLSX, place, tables, kept -> kept.as(DocumentForm.XLSX));
  }

  private Response file(
      DocumentForm form,
      String mediaType,
      String place,
      Supplier<Facsimile> tables,
      Function<Facsimile, byte[]> writing) {
    return turn.take(() -> {
      Facsimile kept = tables.get();
      DocumentView document = kept.document();
      return Download.of(
              writing.apply(kept),
              mediaType,
              document.id() + "-" + place,
              document.title(),
              form.extension())
          .header(ROW_COUNT, kept.rows())
          .build();
    });
  }
}
