package policyfunds.e2e.faults;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Optional;
import policyfunds.e2e.faults.Fault.Late;
import policyfunds.e2e.faults.Fault.Moment;

/** One connection of a service to its database, on its way through a proxy. */
final class Wire {
  private static final int CHUNK = 16_384;

  private final FaultProxy proxy;
  private final Socket service;
  private final Socket database;
  private volatile boolean dropsReplies;

  Wire(FaultProxy proxy, Socket service, Socket database) throws IOException {
    this.proxy = proxy;
    this.service = service;
    this.database = database;
    service.setTcpNoDelay(true);
    database.setTcpNoDelay(true);
  }

  void carry() {
    Thread.ofVirtual().start(() -> untilBroken(this::carryRequests));
    Thread.ofVirtual().start(() -> untilBroken(this::carryReplies));
  }

  /** Ends the connection on both sides at once, so that both see it broken. */
  void reset() {
    proxy.forget(this);
    for (Socket side : new Socket[] {service, database}) {
      try {
        side.setSoLinger(true, 0);
        side.close();
      } catch (IOException e) {
        // already closed
      }
    }
  }

  private void carryRequests() throws IOException, InterruptedException {
    var commits =
        new Commits(new DataInputStream(new BufferedInputStream(service.getInputStream())));
    OutputStream out = database.getOutputStream();
    Optional<Moment> cut = Optional.empty();
    while (true) {
      Commits.Message message = commits.next();
      if (message.commit()) {
        cut = proxy.claimCut();
        dropsReplies = cut.isPresent();
      }
      if (cut.equals(Optional.of(Moment.BEFORE_IT_IS_SENT))) {
        return;
      }
      proxy.awaitPassage();
      if (message.asks() && proxy.fault() instanceof Late late) {
        Thread.sleep(late.by());
      }
      out.write(message.bytes());
      if (message.asks() && cut.equals(Optional.of(Moment.ONCE_IT_IS_SENT))) {
        return;
      }
    }
  }

  private void carryReplies() throws IOException, InterruptedException {
    OutputStream out = service.getOutputStream();
    byte[] chunk = new byte[CHUNK];
    for (int read = 0; read >= 0; read = database.getInputStream().read(chunk)) {
      proxy.awaitPassage();
      if (dropsReplies && read > 0) {
        return;
      }
      out.write(chunk, 0, read);
    }
  }

  private void untilBroken(Carrying carrying) {
    try {
      carrying.run();
    } catch (IOException e) {
      // one side has gone, so that the other must
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      reset();
    }
  }

  @FunctionalInterface
  private interface Carrying {
    void run() throws IOException, InterruptedException;
  }
}
