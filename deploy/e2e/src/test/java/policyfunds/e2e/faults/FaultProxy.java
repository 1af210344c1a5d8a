package policyfunds.e2e.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import policyfunds.e2e.faults.Fault.BlackHole;
import policyfunds.e2e.faults.Fault.CutAtCommit;
import policyfunds.e2e.faults.Fault.Moment;
import policyfunds.e2e.faults.Fault.None;
import policyfunds.e2e.faults.Fault.Refusing;

/** A port that leads to PostgreSQL, and does to its connections what a bad network would. */
public final class FaultProxy implements AutoCloseable {
  private final int port;
  private final int behind;
  private final Set<Wire> wires = ConcurrentHashMap.newKeySet();
  private final AtomicInteger cuts = new AtomicInteger();
  private Fault fault = new None();
  private ServerSocket listening;

  /** {@code behind} is the port that it leads to. */
  public FaultProxy(int port, int behind) {
    this.port = port;
    this.behind = behind;
    listen();
  }

  public int port() {
    return port;
  }

  /** How many connections were cut at a COMMIT. */
  public int cuts() {
    return cuts.get();
  }

  public int connections() {
    return wires.size();
  }

  /** From now on, until another fault or {@link #heal}. */
  public synchronized void set(Fault next) {
    fault = next;
    if (next instanceof Refusing) {
      quietly(listening);
      reset();
    } else if (listening.isClosed()) {
      listen();
    }
    notifyAll();
  }

  public void heal() {
    set(new None());
  }

  /** Breaks every connection that there is; new ones pass. */
  public void reset() {
    wires.forEach(Wire::reset);
  }

  @Override
  public synchronized void close() {
    set(new Refusing());
  }

  synchronized Fault fault() {
    return fault;
  }

  /** Holds the caller while nothing passes. */
  synchronized void awaitPassage() throws InterruptedException {
    while (fault instanceof BlackHole) {
      wait();
    }
  }

  /** Whether this COMMIT is the one to be cut; each fault is for one COMMIT only. */
  synchronized Optional<Moment> claimCut() {
    if (fault instanceof CutAtCommit(Moment moment)) {
      fault = new None();
      cuts.incrementAndGet();
      return Optional.of(moment);
    }
    return Optional.empty();
  }

  void forget(Wire wire) {
    wires.remove(wire);
  }

  private void listen() {
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

  private void letIn(ServerSocket socket) {
    try {
      while (!socket.isClosed()) {
        Socket service = socket.accept();
        Thread.ofVirtual().start(() -> connect(service));
      }
    } catch (IOException e) {
      // the proxy refuses now
    }
  }

  private void connect(Socket service) {
    try {
      awaitPassage();
      var wire = new Wire(this, service, new Socket(InetAddress.getLoopbackAddress(), behind));
      wires.add(wire);
      wire.carry();
      if (fault() instanceof Refusing) {
        wire.reset();
      }
    } catch (IOException e) {
      quietly(service);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void quietly(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
