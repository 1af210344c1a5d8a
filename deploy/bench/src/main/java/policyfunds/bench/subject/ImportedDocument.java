package policyfunds.bench.subject;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import policyfunds.bench.database.Copied;
import policyfunds.bench.database.Database;
import policyfunds.bench.harness.Comparison;
import policyfunds.bench.harness.Report;
import policyfunds.bench.harness.Rounds;
import policyfunds.bench.harness.Side;
import policyfunds.bench.site.Api;
import policyfunds.bench.site.Site;

/**
 * {@code import}: a document of 100,000 items handed in over HTTP, beside COPY of the very rows
 * that come of it, with the same triggers, in one transaction either way.
 */
public final class ImportedDocument implements Subject {

  private static final int ROWS = 100_000;
  private static final Rounds ROUNDS = new Rounds(5, 1, 2);

  @Override
  public void measure(Site site, Report report)
      throws SQLException, IOException, InterruptedException {
    report.title("import", "a document of %,d items, and COPY of the rows that come of it", ROWS);
    Database database = site.database();
    String document = LongDocument.of(ROWS);
    Api api = site.roomyService().api();
    try (Connection sealer = database.superuser();
        Connection connection = database.application()) {
      // nobody else seals: what is measured is the writing
      Database.keepFromSealing(sealer);
      connection.setAutoCommit(false);
      database.removeImported();
      api.importDocument(document);
      Copied rows = Copied.outOf(database);
      Comparison compared =
          ROUNDS.compare(
              new Side("POST", database::removeImported, () -> api.importDocument(document)),
              new Side("COPY", database::removeImported, () -> rows.into(connection)));
      report.comparison("COPY : POST", compared);
      report.note("", "%.2f of the rate of COPY, %,d bytes", compared.ratio(), document.length());
      database.removeImported();
    }
  }
}
