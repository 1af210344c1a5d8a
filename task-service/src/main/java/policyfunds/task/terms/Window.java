package policyfunds.task.terms;

import java.time.LocalDate;

/** The days within which a task is done (完成时限), first and last included. */
public record Window(LocalDate start, LocalDate end) {

  public Window {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("the window ends on %s, before %s".formatted(end, start));
    }
  }
}
