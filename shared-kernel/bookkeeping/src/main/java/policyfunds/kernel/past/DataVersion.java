package policyfunds.kernel.past;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import policyfunds.kernel.database.Rows;
import policyfunds.kernel.query.AsOf;

/**
 * How many events the ledger held when a transaction looked (数据版本): whatever is written adds one at
 * least, so that what was made of the rows at the same number is the same.
 */
@ApplicationScoped
public class DataVersion {

  /** Sealed events have positions without gaps; both counts are of one snapshot. */
  private static final String NOW =
      "select coalesce((select position from public.ledger_seal order by position desc limit 1), 0)"
          + " + (select count(*) from public.ledger_unsealed)";

  private static final String THEN =
      "select nullif(current_setting('policyfunds.position', true), '')";

  private final EntityManager database;
  private final CurrentVertxRequest request;

  DataVersion(EntityManager database, CurrentVertxRequest request) {
    this.database = database;
    this.request = request;
  }

  /**
   * The version that this transaction's reads will see, or an earlier one where others write
   * meanwhile: it is asked for before the rows are read, and the answer names it in its head.
   */
  public long read() {
    String past = Rows.of(database, THEN, row -> row.getString(1)).getFirst();
    long version =
        past == null
            ? Rows.of(database, NOW, row -> row.getLong(1)).getFirst()
            : Long.parseLong(past);
    request.getCurrent().response().headers().set(AsOf.EVENTS, Long.toString(version));
    return version;
  }
}
