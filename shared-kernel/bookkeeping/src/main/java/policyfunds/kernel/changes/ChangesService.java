package policyfunds.kernel.changes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import policyfunds.kernel.database.Rows;
import policyfunds.kernel.history.EventState;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.LedgerEvent;
import policyfunds.kernel.problem.ProblemTypes;

/** Hands out sealed events in the order of their positions. */
@ApplicationScoped
class ChangesService {

  private static final String HEAD = "select coalesce(max(position), 0) from ledger_seal";
  private static final String NEXT =
      "select "
          + LedgerEvent.COLUMNS
          + " from ledger_seal s join ledger_event e on e.id = s.event_id"
          + " where s.position > ? order by s.position limit ?";

  private final EntityManager database;
  private final EventState states;
  private final String service;

  ChangesService(
      EntityManager database,
      EventState states,
      @ConfigProperty(name = "quarkus.application.name") String service) {
    this.database = database;
    this.states = states;
    this.service = service;
  }

  /**
   * What follows a position.
   *
   * @throws policyfunds.kernel.problem.Problem {@code POSITION_UNKNOWN} beyond the head: the reader
   *     has followed another ledger, or this one before it was restored
   */
  @Transactional
  ChangesView after(long position, int limit) {
    long head = Rows.of(database, HEAD, row -> row.getLong(1)).getFirst();
    if (position > head) {
      throw ProblemTypes.POSITION_UNKNOWN.because(
          Text.of(
                  "台账止于序号 %s，没有 %s：您所读的是另一台账，或本台账曾由备份恢复",
                  "The ledger ends at %s, there is no %s: it is another one, or was restored")
              .with(head, position));
    }
    List<ChangeView> items =
        Rows.of(
            database,
            NEXT,
            row -> ChangeView.of(LedgerEvent.read(row), service, states),
            position,
            limit);
    return new ChangesView(
        items,
        items.isEmpty() ? position : items.getLast().position(),
        items.isEmpty() ? head : Math.max(head, items.getLast().position()));
  }
}
