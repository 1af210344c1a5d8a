package policyfunds.kernel.documents.docx;

import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.packed.XmlPart;

/** The lines of a cell or of running text (文本行), as paragraphs and breaks make them. */
final class Lines {

  private final Allowance allowance;
  private final StringBuilder text = new StringBuilder();
  private boolean begun;
  private boolean belowTable;
  private boolean bareBelowTable;

  Lines(Allowance allowance) {
    this.allowance = allowance;
  }

  /**
   * Reads the element that the document stands at: a paragraph with those in its text boxes, a
   * table in a cell as lines, or whatever holds them.
   */
  void read(XmlPart document) {
    int outer = document.depth();
    int length = text.length();
    boolean isTable = document.is("tbl");
    element(document);
    while (document.depth() >= outer && document.within(outer)) {
      element(document);
    }
    bareBelowTable = belowTable && text.length() == length + 1;
    belowTable = isTable;
  }

  private void element(XmlPart document) {
    String name = document.name();
    switch (name) {
      case "p" -> beginParagraph();
      case "t" -> append(document.allText().replace('\n', ' ').replace('\t', ' '));
      case "tab" -> append("\t");
      case "cr" -> append("\n");
      case "br" -> append(isOfPage(document.attribute("type")) ? "" : "\n");
      case "noBreakHyphen" -> append("\u2011");
      case "tblPr", "trPr", "tcPr" -> document.skip();
      default -> {
        if (DocxReader.LEFT_OUT.contains(name)) {
          document.skip();
        }
      }
    }
  }

  private void beginParagraph() {
    if (begun) {
      append("\n");
    }
    begun = true;
  }

  private static boolean isOfPage(String breakType) {
    return "page".equals(breakType) || "column".equals(breakType);
  }

  private void append(String more) {
    allowance.longestCell(text.length() + more.length());
    text.append(more);
  }

  /** A cell has to end with a paragraph, so that a bare one below a table in it is no line. */
  String text() {
    return bareBelowTable ? text.substring(0, text.length() - 1) : text.toString();
  }
}
