package policyfunds.local;

/** A reason to stop, told in one plain sentence that also says what to do. */
final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }

  Refusal(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
