package policyfunds.kubernetes.tool;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The operators' own tool, which lays the manifests over each other; it needs no cluster for that.
 */
public final class Kubectl {

  private static final Finding FOUND = find();

  private sealed interface Finding {
    record There(String program) implements Finding {}

    record Nowhere(String reason) implements Finding {}
  }

  private Kubectl() {}

  /** What {@code kubectl kustomize} prints. */
  public static String kustomized(Path folder) {
    Run run = Run.of(Path.of(""), program(), "kustomize", folder.toString());
    return run.exitCode() == 0
        ? run.output()
        : fail("kubectl kustomize %s: %s".formatted(folder, run.complaint()));
  }

  private static String program() {
    return switch (FOUND) {
      case Finding.There(String program) -> program;
      case Finding.Nowhere(String reason) -> fail(reason);
    };
  }

  static Optional<String> missing() {
    return FOUND instanceof Finding.Nowhere(String reason)
        ? Optional.of("no overlay is built, no rule held against it: " + reason)
        : Optional.empty();
  }

  private static Finding find() {
    if (Run.of(Path.of(""), "kubectl", "version", "--client").exitCode() == 0) {
      return new Finding.There("kubectl");
    }
    try {
      return new Finding.There(FetchedKubectl.fetch().toString());
    } catch (IOException e) {
      return new Finding.Nowhere("kubectl is not installed, and " + e.getMessage());
    }
  }
}
