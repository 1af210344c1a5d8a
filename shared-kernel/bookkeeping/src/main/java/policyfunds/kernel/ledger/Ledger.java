package policyfunds.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import policyfunds.kernel.access.Caller;

/**
 * Tells the database who writes and why, for the rest of the transaction (台账): it writes an event
 * for each row by itself, and refuses rows of which nobody said it.
 */
@ApplicationScoped
public class Ledger {

  private static final String IMPORTED = "IMPORTED";

  private final EntityManager database;
  private final Caller caller;

  Ledger(EntityManager database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /** What follows in this transaction is written by the caller, for that reason. */
  public void because(String reason) {
    tell(caller.subject(), "", reason);
  }

  /** What follows in this transaction comes from a document that ships with the service. */
  public void loading(String documentId) {
    tell("first-load", IMPORTED, "document " + documentId);
  }

  private void tell(String actor, String act, String reason) {
    database
        .createNativeQuery(
            "select set_config('policyfunds.actor', :actor, true),"
                + " set_config('policyfunds.act', :act, true),"
                + " set_config('policyfunds.reason', :reason, true)")
        .setParameter("actor", actor)
        .setParameter("act", act)
        .setParameter("reason", reason)
        .getSingleResult();
  }
}
