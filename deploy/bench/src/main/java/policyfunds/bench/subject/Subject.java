package policyfunds.bench.subject;

import java.io.IOException;
import java.sql.SQLException;
import policyfunds.bench.harness.Report;
import policyfunds.bench.site.Site;

/** Something whose cost is measured. */
@FunctionalInterface
public interface Subject {

  void measure(Site site, Report report) throws SQLException, IOException, InterruptedException;
}
