package policyfunds.kernel.testing;

import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Number of SQL statements that a piece of work sends to the database. */
public final class StatementCount {

  private StatementCount() {}

  /** Runs the work and counts; needs {@code quarkus.hibernate-orm.statistics=true}. */
  public static long during(SessionFactory sessions, Runnable work) {
    Statistics statistics = sessions.getStatistics();
    if (!statistics.isStatisticsEnabled()) {
      throw new IllegalStateException("statistics are off, nothing would be counted");
    }
    long before = statistics.getPrepareStatementCount();
    work.run();
    return statistics.getPrepareStatementCount() - before;
  }
}
