package policyfunds.e2e.rolling;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One address before the pods of a service, as kube-proxy keeps it: it spreads connections, knows
 * nothing of requests, and leaves a connection where it is when its pod is no endpoint any more.
 */
final class Endpoints implements AutoCloseable {
  private static final int BUFFER = 16_384;

  private final ServerSocket listening;
  private final List<Integer> ports = new CopyOnWriteArrayList<>();
  private final Map<Integer, Traffic> traffic = new ConcurrentHashMap<>();
  private final AtomicInteger turn = new AtomicInteger();

  /** What passes to one pod: connections that are open, and pieces sent to it so far. */
  private record Traffic(AtomicInteger open, AtomicInteger pieces) {
    Traffic() {
      this(new AtomicInteger(), new AtomicInteger());
    }
  }

  Endpoints() {
    try {
      listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  String address() {
    return "http://127.0.0.1:" + listening.getLocalPort();
  }

  void join(int port) {
    ports.add(port);
  }

  void leave(int port) {
    ports.remove(Integer.valueOf(port));
  }

  int openTo(int port) {
    return to(port).open().get();
  }

  /** How often something was sent to it; a request of this load fits into one piece. */
  int sentTo(int port) {
    return to(port).pieces().get();
  }

  @Override
  public void close() {
    close(listening);
  }

  private Traffic to(int port) {
    return traffic.computeIfAbsent(port, _ -> new Traffic());
  }

  private void accept() {
    try {
      while (!listening.isClosed()) {
        Socket outside = listening.accept();
        Thread.ofVirtual().start(() -> connect(outside));
      }
    } catch (IOException e) {
      close(listening);
    }
  }

  private void connect(Socket outside) {
    List<Integer> now = List.copyOf(ports);
    if (now.isEmpty()) {
      close(outside);
      return;
    }
    int port = now.get(Math.floorMod(turn.getAndIncrement(), now.size()));
    Traffic of = to(port);
    of.open().incrementAndGet();
    try (outside;
        var inside = new Socket(InetAddress.getLoopbackAddress(), port)) {
      outside.setTcpNoDelay(true);
      inside.setTcpNoDelay(true);
      Thread back = Thread.ofVirtual().start(() -> carry(inside, outside, new AtomicInteger()));
      carry(outside, inside, of.pieces());
      back.join();
    } catch (IOException e) {
      // nobody there: the caller sees its connection closed, as it would a refused one
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      of.open().decrementAndGet();
    }
  }

  /** Each direction ends by itself: a side that has said its last may still be listening. */
  private static void carry(Socket from, Socket to, AtomicInteger pieces) {
    byte[] buffer = new byte[BUFFER];
    try {
      InputStream source = from.getInputStream();
      OutputStream sink = to.getOutputStream();
      for (int length = source.read(buffer); length >= 0; length = source.read(buffer)) {
        pieces.incrementAndGet();
        sink.write(buffer, 0, length);
      }
      to.shutdownOutput();
    } catch (IOException e) {
      close(from);
      close(to);
    }
  }

  private static void close(Closeable thing) {
    try {
      thing.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
