package policyfunds.kernel.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.language.Language;

class VerificationServiceTest {

  private static final String LOCK =
      "select pg_advisory_xact_lock(hashtextextended('ledger_verification', 0))";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void verifiesUnaskedUnlessAnotherReplicaIsAtIt() throws IOException, SQLException {
    try (LedgerServer server = new LedgerServer();
        LedgerDatabase database = server.database()) {
      VerificationService service = service(database);
      try (Connection another = database.begin()) {
        LedgerDatabase.execute(another, LOCK);
        service.verifyUnasked();
        assertThat(intact()).isNaN();
      }
      service.verifyUnasked();
      assertThat(intact()).isEqualTo(1);
      service.verifyUnasked();
      assertThat(database.ask("select 1 from pg_locks where locktype = 'advisory'")).isEmpty();
    }
  }

  @Test
  void verifiesForWhoeverAsksThoughAnotherReplicaIsAtIt() throws IOException, SQLException {
    try (LedgerServer server = new LedgerServer();
        LedgerDatabase database = server.database();
        Connection another = database.begin()) {
      LedgerDatabase.execute(another, LOCK);
      assertThat(service(database).verify(new Anchor(), Language.EN).intact()).isTrue();
      assertThat(intact()).isEqualTo(1);
    }
  }

  private VerificationService service(LedgerDatabase database) {
    return new VerificationService(database.application(), new Verdict(meters));
  }

  private double intact() {
    return meters.get("policyfunds.ledger.intact").gauge().value();
  }
}
