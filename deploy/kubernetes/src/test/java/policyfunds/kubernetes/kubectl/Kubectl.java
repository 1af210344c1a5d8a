package policyfunds.kubernetes.kubectl;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The operators' own tool, which lays the manifests over each other; it needs no cluster for that.
 */
public final class Kubectl {

  private static final Finding FOUND = find();

  private sealed interface Finding {
    record There(String program) implements Finding {}

    record Missing(String reason) implements Finding {}
  }

  private Kubectl() {}

  /** What {@code kubectl kustomize} prints; skips the test where there is no kubectl. */
  public static String kustomized(Path folder) {
    Run run = Run.of(Path.of(""), program(), "kustomize", folder.toString());
    return run.exitCode() == 0
        ? run.output()
        : fail("kubectl kustomize %s: %s".formatted(folder, run.complaint()));
  }

  private static String program() {
    return switch (FOUND) {
      case Finding.There(String program) -> program;
      case Finding.Missing(String reason) -> skipOrFail(reason);
    };
  }

  private static Finding find() {
    if (Run.of(Path.of(""), "kubectl", "version", "--client").exitCode() == 0) {
      return new Finding.There("kubectl");
    }
    try {
      return new Finding.There(FetchedKubectl.fetch().toString());
    } catch (IOException e) {
      return new Finding.Missing("kubectl is not installed, and " + e.getMessage());
    }
  }

  private static String skipOrFail(String reason) {
    if (List.of(System.getProperty("suite.insist", "").split(",", -1)).contains("kubectl")) {
      return fail(reason);
    }
    return abort(
        "no overlay is built, no rule held against it: %s; ./suite test --insist kubectl does not let this pass"
            .formatted(reason));
  }
}
