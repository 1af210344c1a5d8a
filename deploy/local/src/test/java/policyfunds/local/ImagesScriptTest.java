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

class ImagesScriptTest {

  private static final List<String> PROGRAMS =
      List.of("allocation-service", "task-service", "performance-service", "gateway");

  @TempDir private Path root;

  private ScriptTree tree;

  @BeforeEach
  void packageEachProgram() throws IOException {
    tree = ScriptTree.in(root);
    Files.writeString(root.resolve("pom.xml"), "  <version>3.1.0-SNAPSHOT</version>\n");
    for (String program : PROGRAMS) {
      Path packaged = Files.createDirectories(root.resolve(program).resolve("target/quarkus-app"));
      Files.createFile(packaged.resolve("quarkus-run.jar"));
    }
  }

  @Test
  void saysThatNothingIsThereToBuildWith() throws Exception {
    Answer answer = tree.suite(Map.of(), "images");

    assertThat(answer)
        .isEqualTo(
            new Answer(
                1,
                "",
                "./suite images builds with podman, buildah or docker, and found none of them:"
                    + " install podman, for instance.\n"));
  }

  @Test
  void saysThatAnEngineDoesNotAnswer() throws Exception {
    tree.shell().add("docker", "exit 1");

    Answer answer = tree.suite(Map.of(), "images");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err()).contains("(docker is there, and does not answer)").hasLineCount(1);
  }

  @Test
  void knowsFourPrograms() throws Exception {
    Answer answer = tree.suite(Map.of(), "images", "--module", "door");

    assertThat(answer.exitCode()).isEqualTo(2);
    assertThat(answer.err()).startsWith("There is no program \"door\"").hasLineCount(1);
  }

  @Test
  void handsEachProgramToTheEngine() throws Exception {
    tree.shell().add("podman", "echo \"$*\" >> " + root.resolve("said"));

    Answer answer = tree.suite(Map.of("POLICYFUNDS_JDK_IMAGE", "own/jdk"), "images");

    assertThat(answer.exitCode()).as(answer.err()).isZero();
    assertThat(answer.out())
        .hasLineCount(4)
        .contains("image        localhost/policyfunds/gateway:3.1.0\n");
    for (String program : PROGRAMS) {
      assertThat(root.resolve("said"))
          .content()
          .containsPattern(
              "build .*--tag localhost/policyfunds/%s:3.1.0 .*JDK_IMAGE=own/jdk %s/target/quarkus-app\n"
                  .formatted(program, program));
    }
  }

  @Test
  void namesAnImageAsASiteWants() throws Exception {
    tree.shell().add("buildah", "echo \"$*\" >> " + root.resolve("said"));

    tree.suite(
        Map.of(),
        "images",
        "--name",
        "registry.example/funds",
        "--tag",
        "7",
        "--module",
        "gateway");

    assertThat(root.resolve("said"))
        .content()
        .contains("--tag registry.example/funds/gateway:7 ")
        .doesNotContain("task-service");
  }

  @Test
  void showsWhatAFailedBuildSaid() throws Exception {
    tree.shell().add("tail", "exec /usr/bin/tail \"$@\"");
    tree.shell().add("podman", "[ $1 = info ] || { echo 'no such image: debian'; exit 125; }");

    Answer answer = tree.suite(Map.of(), "images", "--module", "gateway");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err())
        .contains("  no such image: debian\n")
        .endsWith(
            "The image of gateway could not be built with podman; all that it said is in"
                + " .data/logs/image-gateway.log.\n");
  }
}
