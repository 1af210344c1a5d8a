package policyfunds.kernel.past;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import policyfunds.kernel.database.Rows;
import policyfunds.kernel.query.AsOf;

/**
 * How many events the ledger held when a transaction looked (数据版本): whatever is written adds one at
 * least, so that what was made of the rows at the same number is the same.
 */
@ApplicationScoped
public class DataVersion {

  /** Sealed events have positions without gaps; both counts are of one snapshot. */
  private static final String SEEN =
      "select asked.past, coalesce(asked.past::bigint,"
          + " coalesce((select position from public.ledger_seal order by position desc limit 1), 0)"
          + " + (select count(*) from public.ledger_unsealed))"
          + " from (select nullif(current_setting('policyfunds.position', true), '') as past) asked";

  private final EntityManager database;
  private final CurrentVertxRequest request;

  DataVersion(EntityManager database, CurrentVertxRequest request) {
    this.database = database;
    this.request = request;
  }

  /**
   * A version, and whether it is one of the past: events are not sealed in the order in which they
   * became visible, so that as many then and now need not be the same ones.
   */
  record Seen(long events, boolean past) {}

  /**
   * The version that this transaction's reads will see, or an earlier one where others write
   * meanwhile: it is asked for before the rows are read, and the answer names the first that was
   * asked for in its head.
   */
  public long read() {
    return see().events();
  }

  Seen see() {
    Seen seen =
        Rows.of(database, SEEN, row -> new Seen(row.getLong(2), row.getString(1) != null))
            .getFirst();
    Optional.ofNullable(request.getCurrent())
        .ifPresent(answer -> name(seen, answer.response().headers()));
    return seen;
  }

  /** Rows may be older than what is seen later: the head promises no more than the first look. */
  private static void name(Seen seen, MultiMap headers) {
    if (!headers.contains(AsOf.EVENTS)) {
      headers.set(AsOf.EVENTS, Long.toString(seen.events()));
    }
  }
}
