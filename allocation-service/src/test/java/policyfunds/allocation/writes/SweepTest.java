package policyfunds.allocation.writes;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.testing.RealPostgres;
import policyfunds.kernel.testing.Tokens;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(Tokens.class)
class SweepTest {

  private static final long LONGEST_MILLIS = 20_000;

  @Inject EntityManager database;

  @Test
  void forgetsKeysThatNobodyWillAskForAgain() throws InterruptedException {
    keep("yesterday", "25 hours");
    keep("today", "23 hours");

    long limit = System.currentTimeMillis() + LONGEST_MILLIS;
    while (keys().size() > 1 && System.currentTimeMillis() < limit) {
      Thread.sleep(100);
    }

    assertThat(keys()).containsExactly("today");
  }

  private void keep(String key, String age) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(
                    "insert into kept_answer (caller, key, request_digest, status, kept_at)"
                        + " values ('sweep', :key, repeat('0', 64), 204,"
                        + " now() - cast(:age as interval))")
                .setParameter("key", key)
                .setParameter("age", age)
                .executeUpdate());
  }

  @SuppressWarnings("unchecked")
  private List<String> keys() {
    return database
        .createNativeQuery("select key from kept_answer where caller = 'sweep'")
        .getResultList();
  }
}
