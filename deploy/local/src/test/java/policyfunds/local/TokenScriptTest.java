package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.Shell.Answer;
import policyfunds.local.token.SigningKeys;

/** {@code ./suite token} in a tree of its own, whose jar leads to the classes under test. */
class TokenScriptTest {

  private static final String[] EDITOR = {"--role", "editor", "--region", "440100"};

  @TempDir private Path directory;

  private ScriptTree tree;

  @BeforeEach
  void layOutATree() throws IOException {
    tree = ScriptTree.in(directory);
  }

  @Test
  void printsOneTokenAndNothingElse() throws Exception {
    Answer answer = token(Map.of(), EDITOR);

    assertThat(answer.err()).isEmpty();
    assertThat(answer.exitCode()).isZero();
    assertThat(answer.out()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
    assertThat(proven(answer)).isTrue();
    assertThat(part(answer, 0)).contains("\"alg\":\"RS256\"");
    assertThat(part(answer, 1))
        .contains(
            "\"sub\":\"local-editor\"", "\"groups\":[\"editor\"]", "\"regions\":[\"440100\"]");
  }

  @Test
  void refusesInOneSentenceOnStandardError() throws Exception {
    assertThat(token(Map.of(), "--role", "king"))
        .isEqualTo(
            new Answer(
                2,
                "",
                "\"king\" is no role: choose reader, editor, approver, auditor or administrator.\n"));
  }

  @Test
  void leavesTokensToAnIdentityProvider() throws Exception {
    Answer answer = token(Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://id.example"), EDITOR);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).startsWith("QUARKUS_OIDC_AUTH_SERVER_URL is set").hasLineCount(1);
  }

  @Test
  void makesOneKeyForAllThatAskAtOnce() throws Exception {
    List<Callable<Answer>> asked = Collections.nCopies(4, () -> token(Map.of(), EDITOR));

    try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Answer> answer : together.invokeAll(asked)) {
        assertThat(proven(answer.get())).isTrue();
      }
    }
  }

  @Test
  void buildsTheLauncherFirstWhereItIsMissing() throws Exception {
    Path built = directory.resolve("built.jar");
    Files.move(tree.jar(), built);
    tree.shell()
        .add(
            "mvn",
            "echo Apache Maven 3.9.9; echo '[INFO] Building Local run 1.0.0'; cp %s %s"
                .formatted(built, tree.jar()));

    Answer answer = token(Map.of(), EDITOR);

    assertThat(answer.err()).startsWith("building     what is new").contains("Local run");
    assertThat(answer.out()).hasLineCount(1);
    assertThat(proven(answer)).isTrue();
  }

  @Test
  void saysWithoutATokenThatTheLauncherCannotBeBuilt() throws Exception {
    Files.delete(tree.jar());

    Answer answer = token(Map.of(), EDITOR);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("no mvn was found");
  }

  private Answer token(Map<String, String> more, String... arguments) throws Exception {
    return tree.suite(
        more, Stream.concat(Stream.of("token"), Stream.of(arguments)).toArray(String[]::new));
  }

  private boolean proven(Answer answer) throws Exception {
    var signature = new JsonWebSignature();
    signature.setCompactSerialization(answer.out().strip());
    signature.setKey(SigningKeys.in(directory.resolve(".data/keys")).publicKey());
    return signature.verifySignature();
  }

  private static String part(Answer answer, int index) {
    return new String(
        Base64.getUrlDecoder().decode(answer.out().strip().split("\\.")[index]), UTF_8);
  }
}
