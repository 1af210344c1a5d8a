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

  /** As the database keeps it, packed: beyond it a stretch ends, however few changes it has. */
  private static final int MOST_BYTES = 1 << 20;

  private static final String NEXT =
      """
      select *
        from (select %s,
                     sum(pg_column_size(e.state)) over (order by s.position)
                       - pg_column_size(e.state) as before
                from (select * from ledger_seal where position > ? order by position limit ?) s
                join ledger_event e on e.id = s.event_id) x
       where before < ? order by position\
      """
          .formatted(LedgerEvent.COLUMNS);

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
            limit,
            MOST_BYTES);
    return new ChangesView(
        items,
        items.isEmpty() ? position : items.getLast().position(),
        items.isEmpty() ? head : Math.max(head, items.getLast().position()));
  }
}
