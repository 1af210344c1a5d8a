package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import policyfunds.local.settings.Environment;
import policyfunds.local.settings.Service;
import policyfunds.local.settings.Settings;

/** A tree with stubs for services, in which the launcher runs as a process of its own. */
record SuiteFixture(Path root, Map<String, String> ports) {

  /** A verb of the launcher while it runs. */
  record Run(Process process, BufferedReader output) {

    /** Reads on until a line starts so. */
    List<String> until(String start) throws IOException {
      List<String> lines = new ArrayList<>();
      String line;
      do {
        line = output.readLine();
        if (line == null) {
          throw new AssertionError("it ended before \"" + start + "\" with " + lines);
        }
        lines.add(line);
      } while (!line.startsWith(start));
      return lines;
    }

    List<String> rest() throws InterruptedException {
      List<String> lines = output.lines().toList();
      process.waitFor();
      return lines;
    }
  }

  static SuiteFixture in(Path directory) throws IOException {
    Path root = Fixtures.real(directory);
    for (Service service : Service.values()) {
      Path app = Files.createDirectories(root.resolve(service.module() + "/target/quarkus-app"));
      writeStub(app.resolve("quarkus-run.jar"));
    }
    Path unpacked =
        Files.createDirectories(Fixtures.tree().resolve("deploy/local/target/postgres"));
    Files.createDirectories(root.resolve("deploy/local/target"));
    var suite = new SuiteFixture(root, FreePorts.environment());
    Files.createSymbolicLink(suite.settings().postgresPrograms(), unpacked);
    return suite;
  }

  void unlinkPostgres() throws IOException {
    Files.delete(settings().postgresPrograms());
  }

  Run start(Class<?> verb, Map<String, String> more) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                java, "-XX:TieredStopAtLevel=1", "-cp", classPath(), verb.getCanonicalName())
            .directory(root.toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(ports);
    builder.environment().putAll(more);
    try {
      Process process = builder.start();
      return new Run(
          process, new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Settings settings() {
    return new Environment(ports).settings(root);
  }

  private static String classPath() {
    return System.getProperty("java.class.path");
  }

  private static void writeStub(Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StubService.class.getName());
    String entry = StubService.class.getName().replace('.', '/') + ".class";
    try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream bytes = StubService.class.getResourceAsStream("/" + entry)) {
      out.putNextEntry(new JarEntry(entry));
      bytes.transferTo(out);
    }
  }
}
