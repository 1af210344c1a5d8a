package policyfunds.e2e.rolling;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import policyfunds.e2e.writing.Request;

/**
 * A client with one connection, which it keeps as long as it is let, or makes anew for each
 * request. It never asks twice: whatever goes wrong is seen.
 */
final class Caller implements AutoCloseable {
  private static final int ANSWER_MILLIS = 60_000;

  private final URI address;
  private final String token;
  private final boolean keeps;
  private Socket socket;
  private InputStream answers;

  /** What was answered. */
  record Told(int status, String body) {}

  Caller(String address, String token, boolean keeps) {
    this.address = URI.create(address);
    this.token = token;
    this.keeps = keeps;
  }

  Told get(String path) throws IOException {
    return exchange(head("GET", path, Map.of(), 0));
  }

  Told send(Request request) throws IOException {
    String body = request.body().orElse("");
    var headers = new HashMap<>(request.headers());
    headers.put(
        "Content-Type",
        request.method().equals("PATCH") ? "application/merge-patch+json" : "application/json");
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return exchange(head(request.method(), request.path(), headers, length) + body);
  }

  @Override
  public void close() throws IOException {
    if (socket != null) {
      socket.close();
      socket = null;
    }
  }

  private String head(String method, String path, Map<String, String> headers, int length) {
    var head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(method, path));
    head.append("Host: ").append(address.getAuthority()).append("\r\n");
    head.append("Authorization: Bearer ").append(token).append("\r\n");
    headers.forEach((name, value) -> head.append(name + ": " + value + "\r\n"));
    if (length > 0) {
      head.append("Content-Length: " + length + "\r\n");
    }
    if (!keeps) {
      head.append("Connection: close\r\n");
    }
    return head.append("\r\n").toString();
  }

  private Told exchange(String request) throws IOException {
    boolean last = true;
    try {
      if (socket == null) {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(ANSWER_MILLIS);
        answers = new BufferedInputStream(socket.getInputStream());
      }
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      int status = Integer.parseInt(line(answers).split(" ")[1]);
      Map<String, String> headers = headers(answers);
      String body = body(answers, headers);
      last = !keeps || "close".equalsIgnoreCase(headers.get("connection"));
      return new Told(status, body);
    } finally {
      if (last) {
        close();
      }
    }
  }

  private static Map<String, String> headers(InputStream answer) throws IOException {
    var headers = new HashMap<String, String>();
    for (String line = line(answer); !line.isEmpty(); line = line(answer)) {
      String[] parts = line.split(":", 2);
      headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
    }
    return headers;
  }

  private static String body(InputStream answer, Map<String, String> headers) throws IOException {
    var body = new ByteArrayOutputStream();
    if ("chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      int hexadecimal = 16;
      for (int size = -1; size != 0; line(answer)) {
        size = Integer.parseInt(line(answer), hexadecimal);
        body.write(whole(answer, size));
      }
    } else {
      body.write(whole(answer, Integer.parseInt(headers.getOrDefault("content-length", "0"))));
    }
    return body.toString(StandardCharsets.UTF_8);
  }

  private static byte[] whole(InputStream answer, int length) throws IOException {
    byte[] bytes = answer.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("%d of %d bytes".formatted(bytes.length, length));
    }
    return bytes;
  }

  private static String line(InputStream answer) throws IOException {
    var line = new ByteArrayOutputStream();
    for (int next = answer.read(); next != '\n'; next = answer.read()) {
      if (next < 0) {
        throw new IOException("closed before an answer was whole");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.UTF_8).stripTrailing();
  }
}
