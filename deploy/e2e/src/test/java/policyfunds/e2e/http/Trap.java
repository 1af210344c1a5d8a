package policyfunds.e2e.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** An address that nobody has a reason to call; counts who does. */
public final class Trap implements AutoCloseable {
  private final ServerSocket socket;
  private final AtomicInteger calls = new AtomicInteger();

  private Trap(ServerSocket socket) {
    this.socket = socket;
  }

  public static Trap set() {
    try {
      var trap = new Trap(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
      Thread.ofVirtual().start(trap::count);
      return trap;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Host and port. */
  public String address() {
    return "127.0.0.1:" + socket.getLocalPort();
  }

  public int calls() {
    return calls.get();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void count() {
    while (!socket.isClosed()) {
      try (var _ = socket.accept()) {
        calls.incrementAndGet();
      } catch (IOException e) {
        // closed, which ends the loop, or a caller that has gone
      }
    }
  }
}
