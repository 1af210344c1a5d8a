package policyfunds.kernel.documents.packed;

import java.io.IOException;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import policyfunds.kernel.documents.assembly.Characters;

/** The custom properties of a file by which the suite keeps what tables do not say (附注属性). */
public final class Particulars {

  public static final String PART = "docProps/custom.xml";

  /** Properties of other makers are none of ours. */
  private static final String OURS = "policyfunds.";

  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
  private static final String FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
  private static final int FIRST_ID = 2;

  private Particulars() {}

  static void read(XmlPart properties, Map<String, String> into) throws IOException {
    while (properties.within(0)) {
      String name = properties.attribute("name");
      if (properties.is("property") && name != null && name.startsWith(OURS)) {
        into.put(name, Characters.sound(properties.allText()));
      }
    }
  }

  /** Writes the part that holds them. */
  public static void write(Map<String, String> particulars, XMLStreamWriter out)
      throws XMLStreamException {
    out.writeStartElement("Properties");
    out.writeDefaultNamespace(NAMESPACE);
    out.writeNamespace("vt", TYPES);
    int id = FIRST_ID;
    for (Map.Entry<String, String> particular : particulars.entrySet()) {
      out.writeStartElement("property");
      out.writeAttribute("fmtid", FORMAT_ID);
      out.writeAttribute("pid", Integer.toString(id++));
      out.writeAttribute("name", particular.getKey());
      out.writeStartElement("vt:lpwstr");
      out.writeCharacters(Characters.sound(particular.getValue()));
      out.writeEndElement();
      out.writeEndElement();
    }
    out.writeEndElement();
  }
}
