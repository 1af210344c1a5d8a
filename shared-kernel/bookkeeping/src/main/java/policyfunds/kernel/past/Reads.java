package policyfunds.kernel.past;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.function.Supplier;
import policyfunds.kernel.query.AsOf;

/**
 * Reads what is there now, or what was known at an earlier instant (截至某时点的读取): the same queries
 * then find the past under the tables' own names, see {@code look_back} in the migration.
 */
@ApplicationScoped
public class Reads {

  private final EntityManager database;
  private final CurrentVertxRequest request;

  Reads(EntityManager database, CurrentVertxRequest request) {
    this.database = database;
    this.request = request;
  }

  /**
   * What a query finds.
   *
   * @param asked null for now; otherwise the answer names in its headers what it was answered for
   * @param read one or several queries, all of which see the same instant
   */
  public <T> T asOf(AsOf asked, Supplier<T> read) {
    if (asked == null) {
      return read.get();
    }
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          lookBack(asked.instant());
          return read.get();
        });
  }

  private void lookBack(Instant instant) {
    Object[] found =
        (Object[])
            database
                .createNativeQuery(
                    "select place, in_utc(answered) from look_back(cast(:instant as timestamptz))")
                .setParameter("instant", instant.toString())
                .getSingleResult();
    var headers = request.getCurrent().response().headers();
    headers.set(AsOf.POSITION, found[0].toString());
    headers.set(AsOf.ANSWERED, found[1].toString());
  }
}
