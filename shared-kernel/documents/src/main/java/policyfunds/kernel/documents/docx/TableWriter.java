package policyfunds.kernel.documents.docx;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.assembly.ColumnWidths;
import policyfunds.kernel.documents.assembly.Grid;
import policyfunds.kernel.documents.assembly.Grid.Placed;

/** Writes one table as a word processor's (Word 表格), with truly merged cells. */
final class TableWriter {

  private final XMLStreamWriter xml;
  private final int pageWidth;

  TableWriter(XMLStreamWriter xml, int pageWidth) {
    this.xml = xml;
    this.pageWidth = pageWidth;
  }

  void write(Table table) throws XMLStreamException {
    Grid grid = Grid.of(table);
    if (grid.rows().isEmpty()) {
      return;
    }
    List<Integer> widths = ColumnWidths.of(grid).sharing(pageWidth);
    xml.writeStartElement("w:tbl");
    properties();
    xml.writeStartElement("w:tblGrid");
    for (int width : widths) {
      xml.writeEmptyElement("w:gridCol");
      xml.writeAttribute("w:w", Integer.toString(width));
    }
    xml.writeEndElement();
    for (int row = 0; row < grid.rows().size(); row++) {
      row(grid.rows().get(row), widths, row < grid.headerRows());
    }
    xml.writeEndElement();
  }

  private void properties() throws XMLStreamException {
    xml.writeStartElement("w:tblPr");
    xml.writeEmptyElement("w:tblStyle");
    xml.writeAttribute("w:val", "Official");
    xml.writeEmptyElement("w:tblW");
    xml.writeAttribute("w:w", Integer.toString(pageWidth));
    xml.writeAttribute("w:type", "dxa");
    xml.writeEmptyElement("w:jc");
    xml.writeAttribute("w:val", "center");
    xml.writeEmptyElement("w:tblLayout");
    xml.writeAttribute("w:type", "fixed");
    xml.writeEndElement();
  }

  private void row(List<Placed> cells, List<Integer> widths, boolean isHeader)
      throws XMLStreamException {
    xml.writeStartElement("w:tr");
    xml.writeStartElement("w:trPr");
    xml.writeEmptyElement("w:cantSplit");
    if (isHeader) {
      xml.writeEmptyElement("w:tblHeader");
    }
    xml.writeEndElement();
    for (Placed cell : cells) {
      cell(cell, widths, isHeader);
    }
    xml.writeEndElement();
  }

  private void cell(Placed cell, List<Integer> widths, boolean isHeader) throws XMLStreamException {
    int width =
        widths.subList(cell.column(), cell.column() + cell.columns()).stream()
            .mapToInt(Integer::intValue)
            .sum();
    xml.writeStartElement("w:tc");
    xml.writeStartElement("w:tcPr");
    xml.writeEmptyElement("w:tcW");
    xml.writeAttribute("w:w", Integer.toString(width));
    xml.writeAttribute("w:type", "dxa");
    if (cell.columns() > 1) {
      xml.writeEmptyElement("w:gridSpan");
      xml.writeAttribute("w:val", Integer.toString(cell.columns()));
    }
    if (cell.covered() || cell.rows() > 1) {
      xml.writeEmptyElement("w:vMerge");
      xml.writeAttribute("w:val", cell.covered() ? "continue" : "restart");
    }
    xml.writeEmptyElement("w:vAlign");
    xml.writeAttribute("w:val", "center");
    xml.writeEndElement();
    for (String line : cell.text().split("\n", -1)) {
      Runs.paragraph(xml, isHeader ? "HeaderCell" : "Cell", line);
    }
    xml.writeEndElement();
  }
}
