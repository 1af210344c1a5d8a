package policyfunds.performance.imports;

import static policyfunds.performance.writes.HandmadeFund.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.stream.Stream;
import policyfunds.kernel.ledger.Ledger;
import policyfunds.kernel.testing.Tokens;

/** The fund that documents of a test distribute. */
@ApplicationScoped
class Fund2031 {

  private final EntityManager database;
  private final Ledger ledger;

  Fund2031(EntityManager database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /** Takes it away again with its document and all that rests on it. */
  void remove() {
    QuarkusTransaction.requiringNew()
        .run(() -> {
          ledger.loading("某文件");
          Stream.of(
                  "delete from indicator_target where goal_key like 'T-2031:%'",
                  "delete from indicator where goal_key like 'T-2031:%'",
                  "delete from performance_goal where fund_code = 'T-2031'",
                  "delete from fund_year where fund_code = 'T-2031'",
                  "delete from source_table where document_id = '440000-2031'",
                  "delete from source_document where id = '440000-2031'")
              .forEach(sql -> database.createNativeQuery(sql).executeUpdate());
        });
  }

  void lock() {
    request(Tokens.approver("440000"))
        .header("If-Match", "*")
        .body("{\"status\": \"LOCKED\", \"reason\": \"年度结束\"}")
        .put("/api/v1/funds/T-2031/status")
        .then()
        .statusCode(200);
  }

  /** The number of events in the ledger: what changes nothing leaves none. */
  long events() {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery("select count(*) from ledger_event", Long.class)
                    .getSingleResult());
  }
}
