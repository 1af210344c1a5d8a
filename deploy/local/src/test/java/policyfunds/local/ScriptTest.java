package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptTest {

  private record Answer(int exitCode, String text) {}

  @TempDir private Path directory;

  private Path programs;

  /** A PATH with what every system has, and neither Java nor Maven. */
  @BeforeEach
  void linkPlainPrograms() throws IOException {
    programs = Files.createDirectory(directory.resolve("bin"));
    for (String name :
        List.of("cat", "date", "dirname", "find", "grep", "head", "mkdir", "rm", "sed", "uname")) {
      Path program =
          Stream.of("/usr/bin", "/bin")
              .map(folder -> Path.of(folder, name))
              .filter(Files::exists)
              .findFirst()
              .orElseThrow();
      program(programs.resolve(name), "exec " + program + " \"$@\"");
    }
  }

  @Test
  void answersAnUnknownVerbWithOneSentence() throws Exception {
    Answer answer = suite(Map.of(), "fly");

    assertThat(answer)
        .isEqualTo(
            new Answer(2, "./suite does not know \"fly\": it knows up, down, test and help.\n"));
  }

  @Test
  void explainsItsVerbs() throws Exception {
    Answer answer = suite(Map.of(), "help");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text()).contains("./suite up ", "./suite down ", "./suite test ");
  }

  @Test
  void saysThatAJdkIsMissing() throws Exception {
    for (String verb : List.of("up", "down", "test")) {
      Answer answer = suite(Map.of("SUITE_JDK_PLACES", ""), verb);

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(answer.text()).startsWith("Policy Funds needs a JDK 25").hasLineCount(1);
    }
  }

  @Test
  void takesNoOtherJdkForTheRightOne() throws Exception {
    Path old = Files.createDirectories(directory.resolve("jdk-17/bin")).getParent();
    program(old.resolve("bin/javac"), "");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");

    Answer answer = suite(Map.of("SUITE_JDK_PLACES", "", "JAVA_HOME", old.toString()), "down");

    assertThat(answer.text()).startsWith("Policy Funds needs a JDK 25");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Answer answer = suite(withJdk(), "test");

    assertThat(answer)
        .isEqualTo(
            new Answer(
                1,
                "Policy Funds builds with Maven, and no mvn was found on the PATH: install Maven 3.8.7 or newer.\n"));
  }

  @Test
  void saysThatMavenIsTooOld() throws Exception {
    program(programs.resolve("mvn"), "echo 'Apache Maven 3.6.3 (cecedd3)'");

    Answer answer = suite(withJdk(), "test");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.text()).contains("3.8.7 or newer, and ", " is 3.6.3: install a newer one.");
  }

  @Test
  void saysThatItDoesNotKnowAnOption() throws Exception {
    Answer answer = suite(Map.of(), "test", "-pl", "gateway");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.text()).contains("./suite test does not know \"-pl\"");
  }

  @Test
  void saysThatThereIsNothingToEnd() throws Exception {
    Answer answer = suite(withJdk(), "down");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.text()).startsWith("No suite runs on ").hasLineCount(1);
  }

  private Map<String, String> withJdk() {
    return Map.of(
        "SUITE_JDK_PLACES", "",
        "JAVA_HOME", System.getProperty("java.home"),
        "POLICYFUNDS_DATA", directory.resolve("data").toString());
  }

  private Answer suite(Map<String, String> environment, String... arguments) throws Exception {
    var command = Stream.concat(Stream.of("/bin/bash", "./suite"), Stream.of(arguments)).toList();
    var builder =
        new ProcessBuilder(command).directory(Fixtures.tree().toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", programs.toString());
    builder.environment().putAll(environment);
    Process process = builder.start();
    String text = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Answer(process.waitFor(), text);
  }

  private static void program(Path path, String body) throws IOException {
    Files.writeString(path, "#!/bin/bash\n" + body + "\n");
    assertThat(path.toFile().setExecutable(true)).isTrue();
  }
}
