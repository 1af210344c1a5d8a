package policyfunds.kernel.documents.packed;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/**
 * An XML part, read forwards element by element (XML 部件). It knows no document type, no entity and
 * no address outside; whatever is not well-formed refuses the file as broken.
 */
public final class XmlPart implements Closeable {

  private static final int DEEPEST = 150;

  private final InputStream in;
  private final Allowance allowance;
  private final XMLStreamReader reader;
  private int depth;

  XmlPart(InputStream in, Allowance allowance) {
    this.in = in;
    this.allowance = allowance;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    this.reader = guarded(() -> factory.createXMLStreamReader(in));
  }

  /** How deep the element that was come to last stands; the root is 1. */
  public int depth() {
    return depth;
  }

  /**
   * Goes on to the next element below the given depth, however deep; false once the element at that
   * depth has ended.
   */
  public boolean within(int outer) {
    while (true) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          return true;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          if (depth < outer || depth == 0) {
            return false;
          }
        }
        case XMLStreamConstants.END_DOCUMENT -> {
          return false;
        }
        default -> {
          // text outside the elements that are asked for
        }
      }
    }
  }

  /** Leaves out the element that was come to, with all in it. */
  public void skip() {
    int outer = depth;
    while (depth >= outer) {
      next();
    }
  }

  /** All text of the element that was come to, with the text of elements in it. */
  public String allText() {
    StringBuilder text = new StringBuilder();
    int outer = depth;
    while (depth >= outer) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          allowance.longestCell(text.length());
        }
        default -> {
          // an element in between, or a comment
        }
      }
    }
    return text.toString();
  }

  public boolean is(String name) {
    return reader.getLocalName().equals(name);
  }

  public String name() {
    return reader.getLocalName();
  }

  /** The value of an attribute whatever its prefix, or null. */
  public String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number in an attribute, within bounds; where there is none, the least. */
  public int number(String name, int least, int most) {
    String value = attribute(name);
    if (value == null) {
      return least;
    }
    try {
      return Math.clamp(Long.parseLong(value.strip()), least, most);
    } catch (NumberFormatException _) {
      throw allowance.refusal(Reason.BROKEN);
    }
  }

  private int next() {
    int event = guarded(reader::next);
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        if (depth > DEEPEST) {
          throw allowance.refusal(Reason.BROKEN);
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw allowance.refusal(Reason.ENTITIES);
      default -> {
        // nothing that a bound stands for
      }
    }
    return event;
  }

  /** The parser throws unchecked exceptions of many kinds for what is not well-formed. */
  private <T> T guarded(Parsing<T> parsing) {
    try {
      return parsing.go();
    } catch (XMLStreamException | RuntimeException _) {
      throw allowance.refusal(Reason.BROKEN);
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @FunctionalInterface
  private interface Parsing<T> {
    T go() throws XMLStreamException;
  }
}
