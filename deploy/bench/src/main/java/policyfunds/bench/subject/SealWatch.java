package policyfunds.bench.subject;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import policyfunds.bench.database.Database;

/** Looks for new seals every few milliseconds, as a reader of the feed would. */
final class SealWatch implements AutoCloseable {

  private static final int PAUSE_MILLIS = 2;
  private static final long LONGEST_WAIT_NANOS = 60_000_000_000L;

  private final Connection connection;
  private final Map<String, Long> seen = new ConcurrentHashMap<>();
  private final Thread thread;
  private long position;

  private SealWatch(Connection connection, long position) {
    this.connection = connection;
    this.position = position;
    this.thread = Thread.ofPlatform().daemon().name("seals").unstarted(this::watch);
  }

  static SealWatch of(Database database) throws SQLException {
    long head = Long.parseLong(database.value("SELECT max(position) FROM ledger_seal"));
    var seals = new SealWatch(database.application(), head);
    seals.thread.start();
    return seals;
  }

  /** The moment at which the seal of an allocation's event was first seen, once it is. */
  long seen(String key) throws InterruptedException {
    long limit = System.nanoTime() + LONGEST_WAIT_NANOS;
    while (!seen.containsKey(key)) {
      if (System.nanoTime() > limit) {
        throw new IllegalStateException("allocation " + key + " is not sealed");
      }
      Thread.sleep(PAUSE_MILLIS);
    }
    return seen.get(key);
  }

  @Override
  public void close() throws SQLException {
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.close();
  }

  private void watch() {
    try (PreparedStatement statement =
        connection.prepareStatement(
            """
            select s.position, e.key from ledger_seal s join ledger_event e on e.id = s.event_id
             where s.position > ? order by s.position limit 1000
            """)) {
      while (!Thread.currentThread().isInterrupted()) {
        look(statement);
        Thread.sleep(PAUSE_MILLIS);
      }
    } catch (InterruptedException _) {
      // closed
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void look(PreparedStatement statement) throws SQLException {
    statement.setLong(1, position);
    try (ResultSet rows = statement.executeQuery()) {
      long now = System.nanoTime();
      while (rows.next()) {
        position = rows.getLong(1);
        seen.putIfAbsent(rows.getString(2), now);
      }
    }
  }
}
