package policyfunds.e2e.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import policyfunds.e2e.suite.Answer;

/**
 * An instant to be read as of.
 *
 * @param sealedAt of the last seal until then
 * @param position of that seal
 * @param step the last step of the run that was sealed by then
 */
record Moment(Instant instant, Instant sealedAt, long position, int step) {

  /** Whether an answer says that it was given for this instant. */
  void compareHeaders(Answer answer) {
    if (answer.status() != 200) {
      return;
    }
    assertThat(answer.header("Ledger-Position"))
        .as("position %s", this)
        .hasValue(String.valueOf(position));
    assertThat(answer.header("As-Of").map(Instant::parse))
        .as("answered for %s", this)
        .hasValueSatisfying(answered -> assertThat(answered).isBetween(sealedAt, instant));
  }

  @Override
  public String toString() {
    return "as of %s, position %d, after step %d".formatted(instant, position, step);
  }
}
