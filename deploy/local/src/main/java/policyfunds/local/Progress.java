package policyfunds.local;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** What the suite says on its way: one line a step, the subject first. */
record Progress(PrintStream out) {

  void step(String subject, String text, Object... values) {
    say("%-12s %s".formatted(subject, text.formatted(values)));
  }

  void say(String line) {
    out.println(line);
    out.flush();
  }

  static String since(Instant start) {
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }
}
