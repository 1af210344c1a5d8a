package policyfunds.bench;

import java.nio.file.Path;
import java.util.List;
import policyfunds.bench.harness.Report;
import policyfunds.bench.site.Site;
import policyfunds.local.console.Progress;
import policyfunds.local.console.Refusal;

/** {@code ./suite bench}: measures what the ledger costs, as ratios of one run. */
final class Bench {

  private Bench() {}

  public static void main(String[] arguments) throws Exception {
    var progress = new Progress(System.out);
    try {
      Choice choice = Choice.of(List.of(arguments));
      Site site = Site.open(Path.of("").toRealPath(), choice.rows(), choice.fresh(), progress);
      Runtime.getRuntime().addShutdownHook(new Thread(site::close, "end"));
      site.lay();
      var report = new Report(System.out);
      for (Named benchmark : choice.benchmarks()) {
        benchmark.subject().measure(site, report);
        site.tidy();
      }
    } catch (Refusal refusal) {
      System.err.println(refusal.getMessage());
      System.exit(refusal.exitCode());
    }
  }
}
