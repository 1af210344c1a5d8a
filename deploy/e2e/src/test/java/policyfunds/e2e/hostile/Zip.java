package policyfunds.e2e.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A packed file 压缩文件 that is put together entry by entry, whatever the entries are called. */
final class Zip {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(bytes, UTF_8);

  /** Writes what an entry holds. */
  @FunctionalInterface
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** A copy of a packed file without the entry of this name. */
  static Zip copyWithout(byte[] packed, String name) {
    var copy = new Zip();
    try (var source = new ZipInputStream(new ByteArrayInputStream(packed), UTF_8)) {
      for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          InputStream content = source;
          copy.with(entry.getName(), content::transferTo);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  Zip with(String name, Content content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      content.write(zip);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Zip with(String name, String text) {
    return with(name, out -> out.write(text.getBytes(UTF_8)));
  }

  /** The same piece again and again. */
  Zip with(String name, byte[] piece, int times) {
    return with(
        name,
        out -> {
          for (int i = 0; i < times; i++) {
            out.write(piece);
          }
        });
  }

  byte[] bytes() {
    try {
      zip.close();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
