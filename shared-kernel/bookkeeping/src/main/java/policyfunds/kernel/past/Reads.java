package policyfunds.kernel.past;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Instant;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import policyfunds.kernel.database.Rows;
import policyfunds.kernel.figure.FundNames;
import policyfunds.kernel.query.AsOf;
import policyfunds.kernel.query.ListForm;

/**
 * Reads what is there now, or what was known at an earlier instant (截至某时点的读取): the same queries
 * then find the past under the tables' own names, see {@code look_back} in the migration.
 */
@ApplicationScoped
public class Reads {

  private final EntityManager database;
  private final CurrentVertxRequest request;
  private final FundNames fundNames;

  Reads(EntityManager database, CurrentVertxRequest request, FundNames fundNames) {
    this.database = database;
    this.request = request;
    this.fundNames = fundNames;
  }

  /**
   * What a query finds.
   *
   * @param asked null for now; otherwise the answer names in its headers what it was answered for
   * @param read one or several queries, all of which see the same instant
   */
  public <T> T asOf(AsOf asked, Supplier<T> read) {
    boolean csv = asksForCsv();
    if (asked == null && !csv) {
      return read.get();
    }
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          if (asked != null) {
            lookBack(asked.instant());
          }
          if (csv) {
            fundNames.keep(namesOfFunds());
          }
          return read.get();
        });
  }

  private boolean asksForCsv() {
    return ListForm.of(request.getCurrent().request().headers().getAll(HttpHeaders.ACCEPT))
        .filter(ListForm.CSV::equals)
        .isPresent();
  }

  /** A row of CSV stands alone: its fund is named as it was called when the row was as it is. */
  private Map<String, String> namesOfFunds() {
    return Rows.of(
            database,
            "select fund_code, fund_name from fund_year",
            row -> Map.entry(row.getString(1), row.getString(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
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
