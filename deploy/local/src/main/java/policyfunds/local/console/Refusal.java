package policyfunds.local.console;

/** A reason to stop, told in one plain sentence that also says what to do. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;

  public Refusal(String sentence) {
    this(sentence, null);
  }

  public Refusal(String sentence, Throwable cause) {
    this(sentence, cause, 1);
  }

  private Refusal(String sentence, Throwable cause, int exitCode) {
    super(sentence, cause);
    this.exitCode = exitCode;
  }

  /** Where what was typed behind a verb cannot be understood. */
  public static Refusal ofArguments(String sentence) {
    return new Refusal(sentence, null, 2);
  }

  public int exitCode() {
    return exitCode;
  }
}
