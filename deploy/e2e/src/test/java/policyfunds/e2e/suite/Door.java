package policyfunds.e2e.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that leads to a service while it is open, and refuses every connection while shut. */
public final class Door implements AutoCloseable {
  private final int port;
  private final int behind;
  private final Set<Socket> passing = ConcurrentHashMap.newKeySet();
  private ServerSocket listening;

  /** Open at first; {@code behind} is the port that it leads to. */
  Door(int port, int behind) {
    this.port = port;
    this.behind = behind;
    open();
  }

  public void open() {
    try {
      var socket = new ServerSocket();
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      listening = socket;
      Thread.ofVirtual().start(() -> letIn(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends the connections that pass through as well. */
  public void shut() {
    quietly(listening);
    passing.forEach(Door::quietly);
    passing.clear();
  }

  @Override
  public void close() {
    shut();
  }

  private void letIn(ServerSocket socket) {
    try {
      while (!socket.isClosed()) {
        Socket outside = socket.accept();
        Socket inside = new Socket(InetAddress.getLoopbackAddress(), behind);
        passing.add(outside);
        passing.add(inside);
        Thread.ofVirtual().start(() -> carry(outside, inside));
        Thread.ofVirtual().start(() -> carry(inside, outside));
      }
    } catch (IOException e) {
      // shut, or nobody behind the door: the caller sees a refused connection
      quietly(socket);
    }
  }

  private void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // either side has gone, and both are closed below
    } finally {
      quietly(from);
      quietly(to);
      passing.remove(from);
      passing.remove(to);
    }
  }

  private static void quietly(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
