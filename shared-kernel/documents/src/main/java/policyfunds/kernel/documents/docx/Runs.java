package policyfunds.kernel.documents.docx;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one paragraph of text (段落文本). */
final class Runs {

  private Runs() {}

  static void paragraph(XMLStreamWriter xml, String style, String text) throws XMLStreamException {
    xml.writeStartElement("w:p");
    xml.writeStartElement("w:pPr");
    xml.writeEmptyElement("w:pStyle");
    xml.writeAttribute("w:val", style);
    xml.writeEndElement();
    if (!text.isEmpty()) {
      xml.writeStartElement("w:r");
      String[] parts = text.split("\t", -1);
      for (int i = 0; i < parts.length; i++) {
        if (i > 0) {
          xml.writeEmptyElement("w:tab");
        }
        text(xml, parts[i]);
      }
      xml.writeEndElement();
    }
    xml.writeEndElement();
  }

  private static void text(XMLStreamWriter xml, String text) throws XMLStreamException {
    if (!text.isEmpty()) {
      xml.writeStartElement("w:t");
      xml.writeAttribute("xml:space", "preserve");
      xml.writeCharacters(text);
      xml.writeEndElement();
    }
  }
}
