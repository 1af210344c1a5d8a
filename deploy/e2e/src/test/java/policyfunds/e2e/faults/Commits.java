package policyfunds.e2e.faults;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a PostgreSQL client sends, message by message; knows which one ends a transaction. */
final class Commits {
  private static final int LENGTH = 4;
  private static final int START_OF_CONNECTION = 0;
  private static final int LONGEST = 64 * 1024 * 1024;

  private final DataInputStream client;
  private final Map<String, Boolean> statements = new HashMap<>();
  private boolean started;

  Commits(DataInputStream client) {
    this.client = client;
  }

  /**
   * One message as it was sent.
   *
   * @param commit whether it has a COMMIT carried out
   * @param asks whether the server answers all that was sent up to here
   */
  record Message(byte[] bytes, boolean commit, boolean asks) {}

  /** The next message; an {@code EOFException} where the client has gone. */
  Message next() throws IOException {
    int type = started ? client.readUnsignedByte() : START_OF_CONNECTION;
    int length = client.readInt();
    if (length < LENGTH || length > LONGEST) {
      throw new IOException("no message of PostgreSQL's protocol: length " + length);
    }
    byte[] content = client.readNBytes(length - LENGTH);
    if (content.length < length - LENGTH) {
      throw new IOException("the client left in the middle of a message");
    }
    boolean first = !started;
    started = true;
    ByteBuffer bytes = ByteBuffer.allocate((first ? 0 : 1) + length);
    if (!first) {
      bytes.put((byte) type);
    }
    bytes.putInt(length).put(content);
    boolean asks = first || type == 'Q' || type == 'S' || type == 'p';
    return new Message(bytes.array(), isCommit(type, ByteBuffer.wrap(content)), asks);
  }

  private boolean isCommit(int type, ByteBuffer content) {
    return switch (type) {
      case 'Q' -> saysCommit(text(content));
      case 'P' -> {
        statements.put(text(content), saysCommit(text(content)));
        yield false;
      }
      case 'B' -> {
        text(content);
        yield statements.getOrDefault(text(content), false);
      }
      default -> false;
    };
  }

  private static boolean saysCommit(String sql) {
    return sql.strip().equalsIgnoreCase("COMMIT");
  }

  private static String text(ByteBuffer content) {
    int start = content.position();
    while (content.hasRemaining() && content.get() != 0) {}
    int length = Math.max(0, content.position() - start - 1);
    return new String(content.array(), start, length, StandardCharsets.UTF_8);
  }
}
