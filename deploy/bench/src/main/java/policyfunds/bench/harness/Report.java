package policyfunds.bench.harness;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** What a benchmark says, one line a figure. */
public record Report(PrintStream out) {

  public void title(String benchmark, String text, Object... values) {
    say("%n%-8s %s", benchmark, text.formatted(values));
  }

  public void note(String label, String text, Object... values) {
    say("  %-14s %s", label, text.formatted(values));
  }

  /** Both medians, each with its tenth and ninetieth hundredth, and the ratio with its extremes. */
  public void comparison(String label, Comparison compared) {
    note(label, "%-30s %s", compared.first(), middle(compared.ofFirst()));
    note("", "%-30s %s", compared.second(), middle(compared.ofSecond()));
    note(
        "",
        "%-30s %.2f (%.2f to %.2f in %d rounds)",
        "ratio",
        compared.ratio(),
        compared.lowestRatio(),
        compared.highestRatio(),
        compared.rounds());
  }

  public void delay(String label, Sample sample) {
    note(
        label,
        "median %s, 95 of 100 within %s, longest %s (%d)",
        millis(sample.median()),
        millis(sample.percentile(95)),
        millis(sample.longest()),
        sample.size());
  }

  private static String middle(Sample sample) {
    return "%s (%s to %s, %d times)"
        .formatted(
            millis(sample.median()),
            millis(sample.percentile(10)),
            millis(sample.percentile(90)),
            sample.size());
  }

  private static String millis(Duration time) {
    return String.format(Locale.ROOT, "%.2f ms", time.toNanos() / 1e6);
  }

  private void say(String text, Object... values) {
    out.println(String.format(Locale.ROOT, text, values).stripTrailing());
    out.flush();
  }
}
