package policyfunds.gateway;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPOutputStream;

/** How a stand-in treats a call, well or badly. */
@FunctionalInterface
interface Manner {

  void answer(HttpExchange call, String example) throws IOException, InterruptedException;

  /** The same, as what was known at another instant; what is null is not said. */
  default Manner asOf(String instant, String position) {
    return (call, example) -> {
      say(call, "As-Of", instant);
      say(call, "Ledger-Position", position);
      answer(call, example);
    };
  }

  /** The same, by a service that has not learnt to look back. */
  default Manner knowingNoPast() {
    return asOf(null, null);
  }

  /** The same, of another version of the data than the ledger tells; null says of none. */
  default Manner ofEvents(Long events) {
    return (call, example) -> {
      say(call, "Ledger-Events", events == null ? null : events.toString());
      answer(call, example);
    };
  }

  /** This where a year is asked for with its findings, and well everywhere else. */
  default Manner ofYears() {
    return (call, example) -> {
      String query = call.getRequestURI().getQuery();
      boolean year = query != null && query.contains("include=findings");
      (year ? this : well()).answer(call, example);
    };
  }

  /** This for whoever sends the token, and well for everybody else. */
  default Manner towards(String token) {
    return (call, example) -> {
      String sent = call.getRequestHeaders().getFirst("Authorization");
      (("Bearer " + token).equals(sent) ? this : well()).answer(call, example);
    };
  }

  /** The same once the gate is open, after half a minute at most. */
  default Manner after(CountDownLatch gate) {
    return (call, example) -> {
      gate.await(30, TimeUnit.SECONDS);
      answer(call, example);
    };
  }

  /** This where the path ends so, and well everywhere else. */
  default Manner at(String end) {
    return (call, example) -> {
      boolean there = call.getRequestURI().getPath().endsWith(end);
      (there ? this : well()).answer(call, example);
    };
  }

  static Manner well() {
    return changed(UnaryOperator.identity());
  }

  /** The example with a change to it. */
  static Manner changed(UnaryOperator<String> change) {
    return (call, example) -> send(call, 200, "application/json", change.apply(example));
  }

  static Manner body(String body) {
    return changed(_ -> body);
  }

  static Manner status(int status) {
    return (call, _) -> send(call, status, "text/plain", "");
  }

  /** The example under another status than 200. */
  static Manner under(int status) {
    return (call, example) -> send(call, status, "application/json", example);
  }

  /** A problem in the language asked for. */
  static Manner problem(int status, String code, String detail) {
    return (call, _) -> {
      String language = call.getRequestHeaders().getFirst("Accept-Language");
      String body =
          """
          {"type":"urn:x","title":"%s in %s","status":%d,"detail":"%s","code":"%s"}\
          """
              .formatted(code, language, status, detail, code);
      send(call, status, "application/problem+json", body);
    };
  }

  /** Holds the answer back until the gate opens, half a minute at most. */
  static Manner slow(CountDownLatch gate) {
    return (call, example) -> {
      gate.await(30, TimeUnit.SECONDS);
      send(call, 200, "application/json", example);
    };
  }

  /** Sends half the body, then nothing until the gate opens. */
  static Manner hanging(CountDownLatch gate) {
    return (call, example) -> {
      sendHalf(call, example);
      gate.await(30, TimeUnit.SECONDS);
    };
  }

  /** Sends half the body and closes the connection. */
  static Manner cut() {
    return Manner::sendHalf;
  }

  /** Closes the connection without a word. */
  static Manner dropped() {
    return (call, _) -> call.close();
  }

  /** Sends a valid object with one endless blank, in chunks; counts what it got rid of. */
  static Manner huge(int bytes, AtomicLong sent) {
    return (call, _) -> sendBlank(call, bytes, 0, sent);
  }

  /** The same under its length. */
  static Manner hugeAsAnnounced(int bytes, AtomicLong sent) {
    return (call, _) -> sendBlank(call, bytes, bytes, sent);
  }

  /** The same compressed, to about a thousandth. */
  static Manner hugeOnceUnpacked(int bytes) {
    byte[] packed = packed(" ".repeat(bytes));
    return (call, _) -> {
      call.getResponseHeaders().set("Content-Type", "application/json");
      call.getResponseHeaders().set("Content-Encoding", "gzip");
      call.sendResponseHeaders(200, packed.length);
      call.getResponseBody().write(packed);
    };
  }

  /** Sends a blank every tenth of a second until the gate opens. */
  static Manner dripping(CountDownLatch gate) {
    return (call, _) -> {
      call.getResponseHeaders().set("Content-Type", "application/json");
      call.sendResponseHeaders(200, 0);
      for (int drop = 0; drop < 300; drop++) {
        call.getResponseBody().write(' ');
        call.getResponseBody().flush();
        gate.await(100, TimeUnit.MILLISECONDS);
      }
    };
  }

  /** Answers only when all that the latch counts have been called. */
  static Manner together(CountDownLatch called) {
    return (call, example) -> {
      called.countDown();
      boolean all = called.await(1200, TimeUnit.MILLISECONDS);
      send(call, all ? 200 : 500, "application/json", all ? example : "");
    };
  }

  private static void say(HttpExchange call, String header, String value) {
    call.getResponseHeaders().remove(header);
    if (value != null) {
      call.getResponseHeaders().set(header, value);
    }
  }

  private static void send(HttpExchange call, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", type);
    call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    call.getResponseBody().write(bytes);
  }

  private static void sendHalf(HttpExchange call, String example) throws IOException {
    byte[] bytes = example.getBytes(StandardCharsets.UTF_8);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(200, bytes.length);
    call.getResponseBody().write(bytes, 0, bytes.length / 2);
    call.getResponseBody().flush();
  }

  private static void sendBlank(HttpExchange call, int bytes, int announced, AtomicLong sent)
      throws IOException {
    byte[] stretch = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
    call.getResponseHeaders().set("Content-Type", "application/json");
    call.sendResponseHeaders(200, announced);
    for (long left = bytes; left > 0; left -= stretch.length) {
      int length = (int) Math.min(left, stretch.length);
      call.getResponseBody().write(stretch, 0, length);
      sent.addAndGet(length);
    }
  }

  private static byte[] packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
