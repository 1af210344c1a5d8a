package policyfunds.kernel.notice;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.text.TextReader;

/** A folder that holds a document as data: {@code document.json} and the text of its annexes. */
public final class NoticeFolder {

  private static final String DESCRIPTOR = "document.json";
  private static final ObjectMapper JSON = new ObjectMapper();

  private NoticeFolder() {}

  /** Reads a document that ships with the service, from {@code annex/<id>/} on its class path. */
  public static Notice onClassPath(String id) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    String folder = "annex/" + id + "/";
    return read(name -> {
      InputStream in = loader.getResourceAsStream(folder + name);
      if (in == null) {
        throw new FileNotFoundException(folder + name);
      }
      return in;
    });
  }

  /** Reads the documents of a directory, a folder each, in order of their names. */
  public static List<Notice> in(Path directory) {
    try (Stream<Path> folders = Files.list(directory)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve(DESCRIPTOR)))
          .sorted()
          .map(folder -> read(name -> Files.newInputStream(folder.resolve(name))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the documents of " + directory, e);
    }
  }

  private static Notice read(Opener opener) {
    try (InputStream in = opener.open(DESCRIPTOR)) {
      NoticeDescriptor descriptor = JSON.readValue(in, NoticeDescriptor.class);
      List<Annex> annexes =
          descriptor.annexes().stream()
              .flatMap(name -> TextReader.read(text(opener, name)).stream())
              .toList();
      return new Notice(descriptor, annexes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the document", e);
    }
  }

  private static String text(Opener opener, String name) {
    try (InputStream in = opener.open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  @FunctionalInterface
  private interface Opener {
    InputStream open(String name) throws IOException;
  }
}
