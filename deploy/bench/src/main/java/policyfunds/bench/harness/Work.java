package policyfunds.bench.harness;

import java.io.IOException;
import java.sql.SQLException;

/** What is done once to be measured. */
@FunctionalInterface
public interface Work {

  void once() throws SQLException, IOException, InterruptedException;
}
