package policyfunds.local.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the suite says on its way: one line a step, the subject first. */
public record Progress(PrintStream out) {

  public void step(String subject, String text, Object... values) {
    say("%-12s %s".formatted(subject, text.formatted(values)));
  }

  public void say(String line) {
    out.println(line);
    out.flush();
  }

  public static String since(Instant start) {
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
