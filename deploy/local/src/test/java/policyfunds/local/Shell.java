package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A shell whose PATH holds what every system has, and neither Java nor Maven unless added. */
record Shell(Path programs) {

  private static final List<String> PLAIN =
      List.of(
          "cat", "cp", "date", "dirname", "find", "grep", "head", "mkdir", "rm", "sed", "tee",
          "touch", "uname");

  /** What a program left behind, its two outputs apart. */
  record Answer(int exitCode, String out, String err) {}

  static Shell in(Path directory) throws IOException {
    var shell = new Shell(Files.createDirectory(directory.resolve("bin")));
    for (String name : PLAIN) {
      Path program =
          Stream.of("/usr/bin", "/bin")
              .map(folder -> Path.of(folder, name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      shell.add(name, "exec " + program + " \"$@\"");
    }
    return shell;
  }

  void add(String name, String body) {
    program(programs.resolve(name), body);
  }

  /** Runs the script of this tree with these variables and no others. */
  Answer suite(Path tree, Map<String, String> environment, String... arguments) throws Exception {
    var command = Stream.concat(Stream.of("/bin/bash", "./suite"), Stream.of(arguments)).toList();
    Path err = Files.createTempFile(programs.getParent(), "suite", ".err");
    var builder = new ProcessBuilder(command).directory(tree.toFile()).redirectError(err.toFile());
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), out, Files.readString(err));
  }

  static void program(Path path, String body) {
    try {
      Files.writeString(path, "#!/bin/bash\n" + body + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!path.toFile().setExecutable(true)) {
      throw new AssertionError("not executable: " + path);
    }
  }
}
