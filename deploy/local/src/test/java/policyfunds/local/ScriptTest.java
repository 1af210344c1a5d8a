package policyfunds.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.Shell.Answer;

class ScriptTest {

  @TempDir private Path directory;

  private Shell shell;

  @BeforeEach
  void openAShell() throws IOException {
    shell = Shell.in(directory);
  }

  @Test
  void answersAnUnknownVerbWithOneSentence() throws Exception {
    Answer answer = suite(Map.of(), "fly");

    assertThat(answer)
        .isEqualTo(
            new Answer(
                2,
                "",
                "./suite does not know \"fly\": it knows up, down, token, import, verify-ledger,"
                    + " test, bench, images and help.\n"));
  }

  @Test
  void explainsItsVerbs() throws Exception {
    Answer answer = suite(Map.of(), "help");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out())
        .contains(
            "./suite up ",
            "./suite down ",
            "./suite token ",
            "./suite test ",
            "./suite bench ",
            "./suite images ")
        .contains("--full ", "--keycloak ", "--containers ")
        .contains("./suite import FILE ", "--dry-run ", "--replaces DIGEST ", "--links FILE|JSON");
  }

  @Test
  void saysThatAJdkIsMissing() throws Exception {
    for (String verb : List.of("up", "down", "token", "import", "test", "bench")) {
      Answer answer = suite(Map.of("SUITE_JDK_PLACES", ""), verb);

      assertThat(answer.exitCode()).isEqualTo(1);
      assertThat(answer.err()).startsWith("Policy Funds needs a JDK 25").hasLineCount(1);
    }
  }

  @Test
  void takesNoOtherJdkForTheRightOne() throws Exception {
    Path old = Files.createDirectories(directory.resolve("jdk-17/bin")).getParent();
    Shell.program(old.resolve("bin/javac"), "");
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");

    Answer answer = suite(Map.of("SUITE_JDK_PLACES", "", "JAVA_HOME", old.toString()), "down");

    assertThat(answer.err()).startsWith("Policy Funds needs a JDK 25");
  }

  @Test
  void saysThatMavenIsMissing() throws Exception {
    Answer answer = suite(withJdk(), "test");

    assertThat(answer)
        .isEqualTo(
            new Answer(
                1,
                "",
                "Policy Funds builds with Maven, and no mvn was found on the PATH: install Maven"
                    + " 3.8.7 or newer.\n"));
  }

  @Test
  void saysThatMavenIsTooOld() throws Exception {
    shell.add("mvn", "echo 'Apache Maven 3.6.3 (cecedd3)'");

    Answer answer = suite(withJdk(), "test");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("3.8.7 or newer, and ", " is 3.6.3: install a newer one.");
  }

  @Test
  void tellsMavenHowMuchToTest() throws Exception {
    shell.add("mvn", "echo \"Apache Maven 3.9.9 $*\" | tee -a " + directory.resolve("said"));

    suite(withJdk(), "test", "--full", "--keycloak", "--", "-pl", "gateway");

    assertThat(directory.resolve("said"))
        .content()
        .contains(" -Dsuite.full=true -Dsuite.keycloak=true -pl gateway -am\n");
  }

  @Test
  void insistsOnContainersBesideOtherExtras() throws Exception {
    shell.add("mvn", "echo \"Apache Maven 3.9.9 $*\" | tee -a " + directory.resolve("said"));

    suite(withJdk(), "test", "--containers", "--", "-pl", "gateway");
    suite(withJdk(), "test", "--containers", "--insist", "spectral", "--", "-pl", "gateway");

    assertThat(directory.resolve("said"))
        .content()
        .contains(" -Dsuite.insist=containers ", " -Dsuite.insist=spectral,containers ");
  }

  @Test
  void saysThatItDoesNotKnowAnOption() throws Exception {
    Answer answer = suite(Map.of(), "test", "-pl", "gateway");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).contains("./suite test does not know \"-pl\"");
  }

  @Test
  void saysThatThereIsNothingToEnd() throws Exception {
    Answer answer = suite(withJdk(), "down");

    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).startsWith("No suite runs on ").hasLineCount(1);
  }

  private Map<String, String> withJdk() {
    return Map.of(
        "SUITE_JDK_PLACES", "",
        "JAVA_HOME", System.getProperty("java.home"),
        "POLICYFUNDS_DATA", directory.resolve("data").toString());
  }

  private Answer suite(Map<String, String> environment, String... arguments) throws Exception {
    return shell.suite(Fixtures.tree(), environment, arguments);
  }
}
