package policyfunds.gateway.reading;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import policyfunds.gateway.reading.GivenParts.Spans;
import policyfunds.kernel.documents.file.GivenFile;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Shown;

/** Reads the parts of a multipart body: which there may be, how often, and how large. */
@ApplicationScoped
public class PartReader {

  private static final String FILE = "file";
  private static final List<String> TEXTS =
      List.of(
          "fund",
          "fundName",
          "province",
          "year",
          "type",
          "title",
          "links",
          "spans",
          "replaces",
          "dryRun");
  private static final long MEBIBYTE = 1024 * 1024;

  private final DocumentConfig config;
  private final FactReader facts;

  PartReader(DocumentConfig config, FactReader facts) {
    this.config = config;
    this.facts = facts;
  }

  /**
   * The parts as a document.
   *
   * @throws policyfunds.kernel.problem.Problem 400 that names the part at fault, {@code
   *     BODY_TOO_LARGE}, {@code FILE_REFUSED} for an empty file
   */
  public GivenParts read(Map<String, Collection<FormValue>> parts) {
    Map<String, String> texts = new HashMap<>();
    parts.forEach((name, values) -> {
      if (name != null && TEXTS.contains(name)) {
        texts.put(name, textOf(name, values));
      } else if (!FILE.equals(name)) {
        throw ProblemTypes.PARAMETER_UNKNOWN.because(
            Text.of("没有部分“%s”；可用：%s, %s", "There is no part \"%s\"; there are: %s, %s")
                .with(Shown.of(String.valueOf(name)), FILE, String.join(", ", TEXTS)));
      }
    });
    List<Spans> spans = facts.list(texts, "spans", new TypeReference<List<Spans>>() {});
    return new GivenParts(
        files(parts.getOrDefault(FILE, List.of())),
        facts.given(texts),
        spans == null ? List.of() : spans,
        facts.matching(texts, "replaces", "[0-9a-f]{64}"),
        "true".equals(facts.matching(texts, "dryRun", "true|false")));
  }

  private static String textOf(String name, Collection<FormValue> values) {
    if (values.size() > 1) {
      throw ProblemTypes.PARAMETER_REPEATED.because(
          Text.of("部分“%s”只能出现一次", "Part \"%s\" may be given once only").with(name));
    }
    FormValue value = values.iterator().next();
    if (value.isFileItem()) {
      throw FactReader.malformed(name, Text.of("应为文字而不是文件", "it is a text and no file"));
    }
    return value.getValue();
  }

  private List<GivenFile> files(Collection<FormValue> values) {
    if (values.isEmpty()) {
      throw ProblemTypes.PARAMETER_MISSING.because(
          Text.of("需要部分“%s”", "Part \"%s\" is needed").with(FILE));
    }
    List<GivenFile> files = new ArrayList<>();
    long bytes = 0;
    for (FormValue value : values) {
      if (!value.isFileItem()) {
        throw FactReader.malformed(FILE, Text.of("应为带名称的文件", "it must be a file with a name"));
      }
      bytes += lengthOf(value);
      files.add(new GivenFile(nameOf(value), value.getFileItem().getFile()));
    }
    if (bytes > config.largestFile().asLongValue()) {
      throw tooLarge();
    }
    return List.copyOf(files);
  }

  /** What its sender calls it; a part may be a file by its content type alone. */
  private static String nameOf(FormValue file) {
    return file.getFileName() == null ? FILE : file.getFileName();
  }

  private static long lengthOf(FormValue file) {
    try {
      long length = file.getFileItem().getFileSize();
      if (length == 0) {
        throw ProblemTypes.FILE_REFUSED.because(
            Text.of("文件“%s”是空的", "File \"%s\" is empty").with(Shown.of(nameOf(file))));
      }
      return length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Problem tooLarge() {
    return ProblemTypes.BODY_TOO_LARGE.because(
        Text.of("文件超过 %s MiB", "The file is longer than %s MiB")
            .with(config.largestFile().asLongValue() / MEBIBYTE));
  }
}
