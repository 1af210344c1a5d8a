package policyfunds.e2e.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends bytes that no HTTP client would, and returns all that comes back. */
public record RawSocket(URI address) {
  private static final int ANSWER_MILLIS = 5_000;

  /** What was answered until the service closed or fell silent; empty where it said nothing. */
  public String send(String request) {
    var answer = new ByteArrayOutputStream();
    try (var socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(ANSWER_MILLIS);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      socket.getInputStream().transferTo(answer);
    } catch (SocketException | SocketTimeoutException e) {
      // reset by a service that has had enough, or silence: what came before counts
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString(StandardCharsets.UTF_8);
  }
}
