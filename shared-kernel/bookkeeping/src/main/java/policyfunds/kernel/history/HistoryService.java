package policyfunds.kernel.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import policyfunds.kernel.database.Rows;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.ledger.LedgerEvent;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;

/** What became of a resource, version by version (变更历史): of a withdrawn one as well. */
@ApplicationScoped
public class HistoryService {

  private static final String COUNT =
      "select count(*) from ledger_event where entity = ? and key = ?";

  /** The version before counts only where it was not the withdrawal of an earlier row. */
  private static final String VERSIONS =
      "select "
          + LedgerEvent.COLUMNS
          + """
          , lag(case when e.act <> 'WITHDRAWN' then e.state::text end) over (order by e.id)
              as former
          from ledger_event e left join ledger_seal s on s.event_id = e.id
          where e.entity = ? and e.key = ?
          order by e.id offset ? limit ?\
          """;

  private final EntityManager database;
  private final EventState states;

  HistoryService(EntityManager database, EventState states) {
    this.database = database;
    this.states = states;
  }

  /**
   * The versions of a resource, the oldest first.
   *
   * @param entity its table
   * @param key the members of its key in the table
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN} where there never was one
   */
  @Transactional
  public Page<VersionView> of(PageRequest page, String entity, Object... key) {
    String joined = Arrays.stream(key).map(Object::toString).collect(Collectors.joining(":"));
    long total = Rows.of(database, COUNT, row -> row.getLong(1), entity, joined).getFirst();
    if (total == 0) {
      throw ProblemTypes.RESOURCE_UNKNOWN.because(
          Text.of("从来没有这个资源", "There never was such a resource"));
    }
    List<VersionView> versions =
        Rows.of(
            database,
            VERSIONS,
            row -> VersionView.of(LedgerEvent.read(row), row.getString("former"), states),
            entity,
            joined,
            (page.page() - 1L) * page.pageSize(),
            page.pageSize());
    return new Page<>(versions, page.page(), page.pageSize(), total);
  }
}
