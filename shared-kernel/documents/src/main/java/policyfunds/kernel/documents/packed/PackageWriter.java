package policyfunds.kernel.documents.packed;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a zip file of parts, which has the same bytes whenever it is written (打包). */
public final class PackageWriter implements Closeable {

  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 2, 0, 0);

  private final ZipOutputStream zip;

  public PackageWriter(OutputStream out) {
    this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
  }

  /** Adds a part as it is. */
  public void part(String name, byte[] bytes) throws IOException {
    begin(name);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Adds a part while it is being made. */
  public void part(String name, Content content) throws IOException {
    begin(name);
    Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8));
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
      xml.writeStartDocument("UTF-8", "1.0");
      content.write(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException("cannot write " + name, e);
    }
    writer.flush();
    zip.closeEntry();
  }

  private void begin(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // not setTime, which depends on the machine's time zone
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
  }

  /** Ends the zip file; the stream below stays open. */
  @Override
  public void close() throws IOException {
    zip.finish();
    zip.flush();
  }

  /** What a part is made of. */
  @FunctionalInterface
  public interface Content {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }
}
