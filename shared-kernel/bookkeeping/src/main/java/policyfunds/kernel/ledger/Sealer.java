package policyfunds.kernel.ledger;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Seals committed events (封存): looks for them again and again, in every replica; whoever finds the
 * database's lock free does it for all. Writers wait for none of it.
 */
@ApplicationScoped
class Sealer {

  private static final Logger LOG = Logger.getLogger(Sealer.class);

  /**
   * The sealing of a large import, whole, is one statement: however long it takes, nobody waits.
   */
  private static final int FOR_EVER = 0;

  private final DataSource database;
  private final Duration pause;
  private final Duration pauseAfterFailure;
  private final SealWatch watch;
  private volatile Thread thread;
  private boolean failing;

  Sealer(
      DataSource database,
      @ConfigProperty(name = "policyfunds.ledger.seal-every") Duration pause,
      @ConfigProperty(name = "policyfunds.ledger.seal-again-after") Duration pauseAfterFailure,
      MeterRegistry meters) {
    this.database = database;
    this.pause = pause;
    this.pauseAfterFailure = pauseAfterFailure;
    this.watch = new SealWatch(InstantSource.system(), meters);
  }

  /** First of all, so that what a document brings is sealed while others still load. */
  void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent event) {
    thread = Thread.ofVirtual().name("sealer").start(this::sealForEver);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    thread.interrupt();
    thread.join(Duration.ofSeconds(5));
  }

  private void sealForEver() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        Thread.sleep(trySealing() ? pause : pauseAfterFailure);
      } catch (InterruptedException _) {
        return;
      }
    }
  }

  private boolean trySealing() {
    try {
      seal();
      if (failing) {
        LOG.info("sealing again");
      }
      failing = false;
      return true;
    } catch (SQLException | RuntimeException e) {
      if (!failing && !Thread.currentThread().isInterrupted()) {
        LOG.errorf(e, "events can't be sealed, which is tried again");
      }
      failing = true;
      return false;
    }
  }

  private void seal() throws SQLException {
    try (Connection connection = database.getConnection()) {
      if (!isAnythingUnsealed(connection)) {
        watch.nothingWaits();
        return;
      }
      int usual = connection.getNetworkTimeout();
      connection.setNetworkTimeout(Runnable::run, FOR_EVER);
      try (Statement statement = connection.createStatement()) {
        connection.setAutoCommit(false);
        statement.execute("set local statement_timeout = " + FOR_EVER);
        long sealed = sealed(statement);
        connection.commit();
        watch.sealed(sealed);
      } finally {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, usual);
      }
    }
  }

  private static long sealed(Statement statement) throws SQLException {
    try (ResultSet sealed = statement.executeQuery("select seal_events()")) {
      sealed.next();
      return sealed.getLong(1);
    }
  }

  private static boolean isAnythingUnsealed(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("select exists (select from ledger_unsealed)")) {
      return found.next() && found.getBoolean(1);
    }
  }
}
