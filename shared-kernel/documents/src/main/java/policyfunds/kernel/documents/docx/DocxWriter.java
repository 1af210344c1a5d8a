package policyfunds.kernel.documents.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.assembly.Characters;
import policyfunds.kernel.documents.packed.PackageWriter;
import policyfunds.kernel.documents.packed.Particulars;

/** Writes a document as DOCX (Word 文档) in its official look: titles centred, tables in frames. */
public final class DocxWriter {

  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** Tables with more columns than this are easier to read on a page laid on its side. */
  private static final int PORTRAIT_COLUMNS = 6;

  private static final int A4_SHORT = 11_906;
  private static final int A4_LONG = 16_838;
  private static final int MARGIN = 1134;

  private final List<Annex> annexes;
  private final int width;
  private final int height;
  private XMLStreamWriter xml;

  private DocxWriter(List<Annex> annexes) {
    this.annexes = annexes;
    boolean wide =
        annexes.stream()
            .flatMap(annex -> annex.tables().stream())
            .flatMap(table -> table.rows().stream())
            .anyMatch(row -> row.size() > PORTRAIT_COLUMNS);
    this.width = wide ? A4_LONG : A4_SHORT;
    this.height = wide ? A4_SHORT : A4_LONG;
  }

  public static void write(List<Annex> annexes, Map<String, String> particulars, OutputStream out)
      throws IOException {
    try (PackageWriter file = new PackageWriter(out)) {
      file.part("[Content_Types].xml", resource("content-types.xml"));
      file.part("_rels/.rels", resource("package-rels.xml"));
      file.part("word/document.xml", new DocxWriter(annexes)::document);
      file.part("word/_rels/document.xml.rels", resource("document-rels.xml"));
      file.part("word/styles.xml", resource("styles.xml"));
      file.part(Particulars.PART, xml -> Particulars.write(particulars, xml));
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = DocxWriter.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    }
  }

  private void document(XMLStreamWriter to) throws XMLStreamException {
    xml = to;
    xml.writeStartElement("w:document");
    xml.writeNamespace("w", WORD);
    xml.writeStartElement("w:body");
    for (Annex annex : annexes) {
      annex(annex);
    }
    section();
    xml.writeEndElement();
    xml.writeEndElement();
  }

  private void annex(Annex annex) throws XMLStreamException {
    List<Block> blocks = annex.blocks();
    if (annex.number() > 0 && !blocks.isEmpty() && !isHeading(blocks.getFirst())) {
      paragraph("Annex", "附件" + annex.number());
    }
    for (Block block : blocks) {
      switch (block) {
        case Paragraph(String text) -> lines(text);
        case Table table -> {
          new TableWriter(xml, width - 2 * MARGIN).write(table);
          // two tables without a paragraph between them would be shown as one
          paragraph("Gap", "");
        }
      }
    }
  }

  private static boolean isHeading(Block block) {
    return block instanceof Paragraph(String text) && AnnexAssembly.isHeading(text);
  }

  private void lines(String text) throws XMLStreamException {
    for (String line : Characters.sound(text).lines().toList()) {
      paragraph(AnnexAssembly.isHeading(line) ? "Annex" : "Title", line);
    }
  }

  private void paragraph(String style, String text) throws XMLStreamException {
    Runs.paragraph(xml, style, text);
  }

  private void section() throws XMLStreamException {
    xml.writeStartElement("w:sectPr");
    xml.writeEmptyElement("w:pgSz");
    xml.writeAttribute("w:w", Integer.toString(width));
    xml.writeAttribute("w:h", Integer.toString(height));
    if (width > height) {
      xml.writeAttribute("w:orient", "landscape");
    }
    xml.writeEmptyElement("w:pgMar");
    for (String side : List.of("top", "right", "bottom", "left", "header", "footer")) {
      xml.writeAttribute("w:" + side, Integer.toString(MARGIN));
    }
    xml.writeAttribute("w:gutter", "0");
    xml.writeEndElement();
  }
}
