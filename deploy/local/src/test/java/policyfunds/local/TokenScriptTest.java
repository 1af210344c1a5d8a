package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
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

  @TempDir private Path tree;

  private Shell shell;
  private Path jar;

  @BeforeEach
  void layOutATree() throws IOException {
    shell = Shell.in(tree);
    Files.copy(Fixtures.tree().resolve("suite"), tree.resolve("suite"));
    jar = Files.createDirectories(tree.resolve("deploy/local/target")).resolve("suite.jar");
    write(jar);
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
    Path built = tree.resolve("built.jar");
    Files.move(jar, built);
    shell.add(
        "mvn",
        "echo Apache Maven 3.9.9; echo '[INFO] Building Local run 1.0.0'; cp %s %s"
            .formatted(built, jar));

    Answer answer = token(Map.of(), EDITOR);

    assertThat(answer.err()).startsWith("building     what is new").contains("Local run");
    assertThat(answer.out()).hasLineCount(1);
    assertThat(proven(answer)).isTrue();
  }

  @Test
  void saysWithoutATokenThatTheLauncherCannotBeBuilt() throws Exception {
    Files.delete(jar);

    Answer answer = token(Map.of(), EDITOR);

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("no mvn was found");
  }

  private Answer token(Map<String, String> more, String... arguments) throws Exception {
    var environment = new HashMap<>(more);
    environment.put("SUITE_JDK_PLACES", "");
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    String[] all = Stream.concat(Stream.of("token"), Stream.of(arguments)).toArray(String[]::new);
    return shell.suite(tree, environment, all);
  }

  private boolean proven(Answer answer) throws Exception {
    var signature = new JsonWebSignature();
    signature.setCompactSerialization(answer.out().strip());
    signature.setKey(SigningKeys.in(tree.resolve(".data/keys")).publicKey());
    return signature.verifySignature();
  }

  private static String part(Answer answer, int index) {
    return new String(
        Base64.getUrlDecoder().decode(answer.out().strip().split("\\.")[index]), UTF_8);
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
