package policyfunds.e2e.maker;

import java.nio.charset.StandardCharsets;
import java.util.List;
import policyfunds.e2e.paper.Paper;

/** The forms 形式 that a document arrives in. */
public enum Form {
  TEXT,
  DOCX,
  XLSX,
  XLSX_WITHOUT_FRAMES,
  CSV,
  CSV_WITH_MARK,
  CSV_GB18030;

  /** Whether it keeps which columns a header cell covers. */
  public boolean keepsSpans() {
    return this == DOCX || this == XLSX;
  }

  /** Whether a title in the table's first row can be told from one above the table. */
  public boolean keepsTitleRows() {
    return this != XLSX_WITHOUT_FRAMES;
  }

  /** Whether a row may have fewer cells than its table has columns. */
  public boolean keepsCutRows() {
    return this == TEXT || this == DOCX;
  }

  public List<MadeFile> make(Paper paper) {
    return switch (this) {
      case TEXT -> List.of(new MadeFile("notice.txt", TextMaker.make(paper)));
      case DOCX -> List.of(new MadeFile("notice.docx", WordMaker.make(paper)));
      case XLSX -> List.of(new MadeFile("notice.xlsx", WorkbookMaker.make(paper, true)));
      case XLSX_WITHOUT_FRAMES ->
          List.of(new MadeFile("notice.xlsx", WorkbookMaker.make(paper, false)));
      case CSV -> CsvMaker.make(paper);
      case CSV_WITH_MARK -> CsvMaker.make(paper, StandardCharsets.UTF_8, CsvMaker.MARK);
      case CSV_GB18030 -> CsvMaker.make(paper, CsvMaker.GB18030, "");
    };
  }
}
