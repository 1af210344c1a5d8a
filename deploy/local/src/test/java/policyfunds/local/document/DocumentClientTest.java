package policyfunds.local.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import policyfunds.local.console.Language;
import policyfunds.local.console.Progress;
import policyfunds.local.console.Refusal;

class DocumentClientTest {

  private static final String LANDED =
      """
      {"document":{"id":"440000-2021","digest":"ab"},"dryRun":false,"changed":true,"parts":{}}\
      """;

  @TempDir private Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void sendsTheBytesOfAFileAndWhatIsSaidBesideIt() throws Exception {
    byte[] bytes = new byte[300_000];
    new Random(7).nextBytes(bytes);
    Files.write(folder.resolve("通知\"1\".docx"), bytes);

    try (StubGateway gateway = StubGateway.answering(200, LANDED)) {
      Answer answer = send(gateway.address(), "通知\"1\".docx", "--fund-name", "预留资金", "--dry-run");

      assertThat(answer.report().orElseThrow().document()).isEqualTo("440000-2021");
      assertThat(gateway.header("Authorization")).isEqualTo("Bearer t");
      assertThat(gateway.header("Accept-language")).isEqualTo("zh-CN");
      assertThat(gateway.header("Content-length")).isNotNull();
      assertThat(gateway.parts().stream().map(part -> part.headers().get("Content-Disposition")))
          .containsExactly(
              "form-data; name=\"fundName\"",
              "form-data; name=\"dryRun\"",
              "form-data; name=\"file\"; filename=\"通知%221%22.docx\"");
      assertThat(gateway.parts().stream().limit(2).map(StubGateway.Part::text))
          .containsExactly("预留资金", "true");
      assertThat(gateway.parts().getLast().bytes().getBytes(ISO_8859_1)).isEqualTo(bytes);
    }
    assertThat(said.toString(UTF_8))
        .contains("通知\"1\".docx，293.0 KiB，至 http://127.0.0.1:", "，仅试载入", "用时 ");
  }

  @Test
  void sendsSeveralTablesInOrder() throws Exception {
    for (String name : List.of("1-1.csv", "2-1.csv")) {
      Files.writeString(folder.resolve(name), "表 " + name + "\r\n--\r\n");
    }

    try (StubGateway gateway = StubGateway.answering(200, LANDED)) {
      send(gateway.address(), "2-1.csv", "1-1.csv");

      assertThat(gateway.parts().stream().map(StubGateway.Part::text))
          .containsExactly("表 2-1.csv\r\n--\r\n", "表 1-1.csv\r\n--\r\n");
    }
  }

  @Test
  void refusesAnAnswerThatIsNotToBeUnderstood() throws Exception {
    Files.createFile(folder.resolve("a.txt"));

    try (StubGateway gateway = StubGateway.answering(502, "<html>")) {
      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> send(gateway.address(), "a.txt"))
          .withMessage("The answer to the import (502) is not to be understood.");
    }
  }

  @Test
  void saysThatNothingAnswers() throws Exception {
    Files.createFile(folder.resolve("a.txt"));
    int port;
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }

    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> send("http://127.0.0.1:" + port, "a.txt"))
        .withMessage("http://127.0.0.1:%d 没有应答：系统是否已启动？".formatted(port));
  }

  @Test
  void saysThatAConnectionWasLost() throws Exception {
    Files.write(folder.resolve("a.txt"), new byte[20_000_000]);

    try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> hangUp(rude));

      assertThatExceptionOfType(Refusal.class)
          .isThrownBy(() -> send("http://127.0.0.1:" + rude.getLocalPort(), "a.txt"))
          .withMessageContaining("19.1 MiB 可能超过其上限");
    }
  }

  private static void hangUp(ServerSocket server) {
    try {
      server.accept().close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Answer send(String address, String... typed) throws InterruptedException {
    var progress = new Progress(new PrintStream(said, true, UTF_8));
    try (var client = new DocumentClient("t", Language.ZH, progress)) {
      return client.send(address, Submission.of(Stream.of(typed).toList(), folder));
    }
  }
}
