package policyfunds.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.Shell.Answer;
import policyfunds.local.document.StubGateway;

/** {@code ./suite import} as it is typed, against a stub of the gateway. */
class ImportScriptTest {

  private static final String LANDED =
      """
      {"document":{"id":"440000-2021","digest":"ab"},"changed":true,"parts":{"tasks":{"status":"LANDED"}}}\
      """;

  @TempDir private Path directory;

  private ScriptTree tree;

  @BeforeEach
  void layOutATree() throws IOException {
    tree = ScriptTree.in(directory);
    Files.writeString(directory.resolve("2021年度.txt"), "附件1");
  }

  @Test
  void handsADocumentInAsAnEditorOfTheProvince() throws Exception {
    try (StubGateway gateway = StubGateway.answering(200, LANDED)) {
      Answer answer = hand(Map.of(), gateway, "2021年度.txt");

      assertThat(answer.err()).isEmpty();
      assertThat(answer.exitCode()).isZero();
      assertThat(answer.out())
          .startsWith("sending      2021年度.txt, 7 B, to http://127.0.0.1:")
          .endsWith("Taken in: document 440000-2021 (ab).\n");
      assertThat(claims(gateway))
          .contains("\"sub\":\"local-import\"", "\"editor\"", "\"regions\":[\"440000\"]");
    }
  }

  @Test
  void isAnEditorOfTheProvinceThatIsNamed() throws Exception {
    try (StubGateway gateway = StubGateway.answering(200, LANDED)) {
      hand(Map.of(), gateway, "2021年度.txt", "--province", "430000");

      assertThat(claims(gateway)).contains("\"regions\":[\"430000\"]");
      assertThat(gateway.parts()).hasSize(2);
    }
  }

  @Test
  void showsTheTokenOfAnIdentityProvider() throws Exception {
    Map<String, String> own = Map.of("QUARKUS_OIDC_AUTH_SERVER_URL", "https://id.example");

    try (StubGateway gateway = StubGateway.answering(200, LANDED)) {
      Answer without = hand(own, gateway, "2021年度.txt");
      var with = new HashMap<>(own);
      with.put("POLICYFUNDS_TOKEN", "theirs");
      hand(with, gateway, "2021年度.txt");

      assertThat(without.err()).startsWith("Set POLICYFUNDS_TOKEN to a token").hasLineCount(1);
      assertThat(gateway.header("Authorization")).isEqualTo("Bearer theirs");
    }
  }

  @Test
  void speaksChineseWhereTheTerminalDoes() throws Exception {
    try (StubGateway gateway = StubGateway.answering(200, LANDED)) {
      Answer answer = hand(Map.of("LANG", "zh_CN.UTF-8"), gateway, "2021年度.txt");

      assertThat(answer.out()).contains("政策任务  已载入", "已载入文件 440000-2021（ab）。");
      assertThat(gateway.header("Accept-language")).isEqualTo("zh-CN");
    }
  }

  @Test
  void endsWithOneWhereTheFileIsRefusedAndWithTwoWhereNothingIsNamed() throws Exception {
    try (StubGateway gateway =
        StubGateway.answering(422, "{\"code\":\"FILE_REFUSED\",\"detail\":\"It is encrypted\"}")) {
      Answer refused = hand(Map.of(), gateway, "2021年度.txt");
      Answer nothing = hand(Map.of(), gateway);

      assertThat(refused.exitCode()).isEqualTo(1);
      assertThat(refused.err()).isEqualTo("It is encrypted (FILE_REFUSED).\n");
      assertThat(nothing.exitCode()).isEqualTo(2);
      assertThat(nothing.err()).startsWith("Name the file of the document").hasLineCount(1);
    }
  }

  @Test
  void saysThatTheSuiteIsNotUp() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    Answer answer =
        tree.suite(
            Map.of("POLICYFUNDS_GATEWAY_PORT", String.valueOf(port)), "import", "2021年度.txt");

    assertThat(answer.exitCode()).isEqualTo(1);
    assertThat(answer.err())
        .isEqualTo("Nothing answers at http://127.0.0.1:%d: is the suite up?\n".formatted(port));
  }

  private Answer hand(Map<String, String> more, StubGateway gateway, String... arguments)
      throws Exception {
    var environment = new HashMap<>(more);
    environment.put("POLICYFUNDS_GATEWAY_PORT", String.valueOf(gateway.port()));
    return tree.suite(
        environment,
        Stream.concat(Stream.of("import"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static String claims(StubGateway gateway) {
    String token = gateway.header("Authorization").split(" ")[1];
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), UTF_8);
  }
}
