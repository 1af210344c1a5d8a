package policyfunds.kubernetes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The operators' own tool, which lays the manifests over each other; it needs no cluster for that.
 */
final class Kubectl {

  private static final int LIMIT_SECONDS = 60;

  private Kubectl() {}

  /** What {@code kubectl kustomize} prints; skips the test where there is no kubectl. */
  static String kustomized(Path folder) {
    try {
      Path out = Files.createTempFile(Path.of("target"), "kustomized-", ".yaml");
      Path error = Files.createTempFile(Path.of("target"), "kustomized-", ".log");
      Process process = start(folder, out, error);
      if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return fail("kubectl kustomize %s does not end".formatted(folder));
      }
      if (process.exitValue() != 0) {
        return fail("kubectl kustomize %s: %s".formatted(folder, read(error)));
      }
      return read(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Process start(Path folder, Path out, Path error) {
    try {
      return new ProcessBuilder("kubectl", "kustomize", folder.toString())
          .redirectOutput(out.toFile())
          .redirectError(error.toFile())
          .start();
    } catch (IOException e) {
      String reason = "kubectl is not installed, and nothing else lays the manifests together";
      if (List.of(System.getProperty("suite.insist", "").split(",", -1)).contains("kubectl")) {
        return fail(reason, e);
      }
      return abort(reason + "; ./suite test --insist kubectl does not let this pass");
    }
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
