package policyfunds.e2e.hostile;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import policyfunds.e2e.maker.Upload;

/** A form whose one file goes on for fifty megabytes 超长请求, as its sender announces or not. */
record LongBody(URI gateway, String authorization, boolean announced) {
  private static final int MEGABYTES = 50;
  private static final int MEGABYTE = 1 << 20;
  private static final int LIMIT_MILLIS = 20_000;

  /** The first line of the answer, which may come before all is sent. */
  String statusLine() throws IOException {
    try (var socket = new Socket(gateway.getHost(), gateway.getPort())) {
      socket.setSoTimeout(LIMIT_MILLIS);
      Thread writer = Thread.ofVirtual().start(() -> write(socket));
      byte[] answer = new byte[1_000];
      int length = socket.getInputStream().read(answer);
      writer.interrupt();
      return length < 0
          ? "(closed)"
          : new String(answer, 0, length, US_ASCII).lines().findFirst().orElse("");
    }
  }

  private void write(Socket socket) {
    byte[] start = Upload.of("long.txt", new byte[0]).body();
    byte[] megabyte = new byte[MEGABYTE];
    Arrays.fill(megabyte, (byte) 'x');
    try {
      OutputStream output = socket.getOutputStream();
      output.write(head());
      // up to the file's bytes: what ends the form never comes
      write(output, Arrays.copyOf(start, start.length / 2 + 60));
      for (int i = 0; i < MEGABYTES; i++) {
        write(output, megabyte);
      }
      output.flush();
    } catch (IOException e) {
      // the gateway has had enough and closed, which is what it may do
    }
  }

  private byte[] head() {
    return String.join(
            "\r\n",
            List.of(
                "POST /api/v1/documents HTTP/1.1",
                "Host: localhost",
                "Authorization: " + authorization,
                "Content-Type: " + Upload.MEDIA_TYPE,
                announced
                    ? "Content-Length: " + (MEGABYTES + 1) * MEGABYTE
                    : "Transfer-Encoding: chunked",
                "",
                ""))
        .getBytes(US_ASCII);
  }

  private void write(OutputStream output, byte[] piece) throws IOException {
    if (announced) {
      output.write(piece);
    } else {
      output.write((Integer.toHexString(piece.length) + "\r\n").getBytes(US_ASCII));
      output.write(piece);
      output.write("\r\n".getBytes(US_ASCII));
    }
  }
}
