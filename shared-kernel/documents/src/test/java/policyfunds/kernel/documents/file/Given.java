package policyfunds.kernel.documents.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.limits.Limits;
import policyfunds.kernel.documents.limits.UnreadableFile;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/** Bytes handed in as a file. */
final class Given {

  private Given() {}

  static OpenedDocument open(Path folder, String name, byte[] bytes, Limits limits)
      throws IOException {
    Path place = Files.write(folder.resolve("given"), bytes);
    return DocumentFiles.open(List.of(new GivenFile(name, place)), limits);
  }

  static Optional<Reason> refusal(Path folder, String name, byte[] bytes) {
    return refusal(folder, name, bytes, Limits.USUAL);
  }

  static Optional<Reason> refusal(Path folder, String name, byte[] bytes, Limits limits) {
    UnreadableFile refusal =
        catchThrowableOfType(UnreadableFile.class, () -> open(folder, name, bytes, limits));
    return Optional.ofNullable(refusal).map(UnreadableFile::reason);
  }
}
