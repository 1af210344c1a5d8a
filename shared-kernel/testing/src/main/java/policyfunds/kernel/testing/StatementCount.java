package policyfunds.kernel.testing;

import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;

/** Number of SQL statements that a piece of work sends to the database. */
public final class StatementCount {

  private static final int RUNS = 3;

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

  /** The least of several runs of work that may be repeated: a sweep may fall into one of them. */
  public static long leastDuring(SessionFactory sessions, Runnable work) {
    return IntStream.range(0, RUNS).mapToLong(_ -> during(sessions, work)).min().orElseThrow();
  }
}
