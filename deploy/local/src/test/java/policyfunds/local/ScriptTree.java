package policyfunds.local;

import static java.util.stream.Collectors.joining;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import policyfunds.local.Shell.Answer;

/** A tree with the script and a jar that leads to the classes under test. */
record ScriptTree(Path root, Shell shell) {

  static ScriptTree in(Path root) throws IOException {
    var tree = new ScriptTree(root, Shell.in(root));
    Files.copy(Fixtures.tree().resolve("suite"), root.resolve("suite"));
    Files.createDirectories(tree.jar().getParent());
    write(tree.jar());
    return tree;
  }

  Path jar() {
    return root.resolve("deploy/local/target/suite.jar");
  }

  Answer suite(Map<String, String> more, String... arguments) throws Exception {
    var environment = new HashMap<>(more);
    environment.put("SUITE_JDK_PLACES", "");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    return shell.suite(root, environment, arguments);
  }

  private static void write(Path jar) throws IOException {
    var manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(joining(" ")));
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
