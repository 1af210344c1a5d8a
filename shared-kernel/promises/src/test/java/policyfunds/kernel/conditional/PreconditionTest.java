package policyfunds.kernel.conditional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.problem.Problem;

class PreconditionTest {

  @ParameterizedTest
  @ValueSource(strings = {"*", "\"3.abc\"", "\"3.abc-gzip\"", "\"1.x\", \"3.y\"", " \"3.\" "})
  void allowsWhoKnowsTheVersion(String ifMatch) {
    assertThatCode(() -> Precondition.of(ifMatch, null).allowsChangeOf(3))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"2.abc\"", "W/\"3.abc\"", "\"33.abc\"", "\"abc\"", "\"3\"", "\"\""})
  void refusesWhoDoesNot(String ifMatch) {
    assertThat(codeOf(() -> Precondition.of(ifMatch, null).allowsChangeOf(3)))
        .isEqualTo("PRECONDITION_FAILED");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "\"3.abc", "nonsense", "\"a\" \"b\"", ""})
  void refusesWhatIsNoEntityTag(String ifMatch) {
    assertThat(codeOf(() -> Precondition.of(ifMatch, null))).isEqualTo("REQUEST_MALFORMED");
  }

  @Test
  void asksForAVersion() {
    assertThat(codeOf(() -> Precondition.of(null, null).allowsChangeOf(1)))
        .isEqualTo("PRECONDITION_REQUIRED");
  }

  @Test
  void refusesToChangeWhatWasToBeNew() {
    assertThat(codeOf(() -> Precondition.of(null, "*").allowsChangeOf(1)))
        .isEqualTo("PRECONDITION_FAILED");
  }

  @Test
  void refusesToCreateWhatWasToBeThere() {
    assertThat(codeOf(() -> Precondition.of("*", null).allowsCreation()))
        .isEqualTo("PRECONDITION_FAILED");
    assertThatCode(() -> Precondition.of(null, "*").allowsCreation()).doesNotThrowAnyException();
  }

  private static String codeOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    return catchThrowableOfType(Problem.class, work).type().code();
  }
}
