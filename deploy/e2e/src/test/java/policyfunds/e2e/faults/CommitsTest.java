package policyfunds.e2e.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommitsTest {
  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final DataOutputStream client = new DataOutputStream(sent);

  @Test
  void recognisesTheCommitOfTheSimpleProtocol() throws IOException {
    start();
    message('Q', "BEGIN\0");
    message('Q', "COMMIT\0");
    assertThat(commits()).containsExactly(false, false, true);
  }

  @Test
  void recognisesAPreparedCommitWheneverItIsBound() throws IOException {
    start();
    message('P', "S_1\0COMMIT\0\0\0");
    message('B', "\0S_1\0\0\0\0\0\0\0");
    message('E', "\0\0\0\0\0");
    message('S', "");
    message('P', "\0SELECT 'COMMIT'\0\0\0");
    message('B', "\0\0\0\0\0\0\0\0");
    message('B', "\0S_1\0\0\0\0\0\0\0");
    assertThat(commits()).containsExactly(false, false, true, false, false, false, false, true);
  }

  @Test
  void handsOnEveryByte() throws IOException {
    start();
    message('Q', "COMMIT\0");
    var handedOn = new ByteArrayOutputStream();
    for (Commits.Message message : read()) {
      handedOn.write(message.bytes());
    }
    assertThat(handedOn.toByteArray()).isEqualTo(sent.toByteArray());
  }

  private void start() throws IOException {
    client.writeInt(8);
    client.writeInt(196_608);
  }

  private void message(char type, String content) throws IOException {
    client.writeByte(type);
    client.writeInt(4 + content.length());
    client.write(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<Boolean> commits() throws IOException {
    return read().stream().map(Commits.Message::commit).toList();
  }

  private List<Commits.Message> read() throws IOException {
    var input = new ByteArrayInputStream(sent.toByteArray());
    var commits = new Commits(new DataInputStream(input));
    var messages = new ArrayList<Commits.Message>();
    while (input.available() > 0) {
      messages.add(commits.next());
    }
    return messages;
  }
}
