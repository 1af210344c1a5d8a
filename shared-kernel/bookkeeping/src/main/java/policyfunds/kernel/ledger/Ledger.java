package policyfunds.kernel.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Set;
import policyfunds.kernel.access.Caller;
import policyfunds.kernel.problem.Refusals;

/**
 * Tells the database who writes and why, for the rest of the transaction (台账): it writes an event
 * for each row by itself, and refuses rows of which nobody said it.
 */
@ApplicationScoped
public class Ledger {

  private static final String IMPORTED = "IMPORTED";
  private static final String FIRST_LOAD = "first-load";
  private static final Set<String> OWN_ACTORS = Set.of(FIRST_LOAD, "migration");

  private final EntityManager database;
  private final Caller caller;

  Ledger(EntityManager database, Caller caller) {
    this.database = database;
    this.caller = caller;
  }

  /**
   * What follows in this transaction is written by the caller, for that reason.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FORBIDDEN} for a subject that poses as the
   *     service itself
   */
  public void because(String reason) {
    tell(nobodyElse(), "", reason);
  }

  /**
   * What follows in this transaction comes from a document that the caller hands in.
   *
   * @throws policyfunds.kernel.problem.Problem {@code FORBIDDEN} for a subject that poses as the
   *     service itself
   */
  public void importing(String documentId, String digest) {
    tell(nobodyElse(), IMPORTED, "document %s, revision %s".formatted(documentId, digest));
  }

  /** What follows in this transaction comes from a document that ships with the service. */
  public void loading(String documentId) {
    tell(FIRST_LOAD, IMPORTED, "document " + documentId);
  }

  private String nobodyElse() {
    String subject = caller.subject();
    if (OWN_ACTORS.contains(subject)) {
      throw Refusals.forbidden();
    }
    return subject;
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
