package policyfunds.gateway.neighbour;

/** A neighbour's answer that was cut off: it is longer, or takes longer, than any should. */
final class EndlessAnswer extends RuntimeException {

  private static final long serialVersionUID = 1L;

  EndlessAnswer(String message) {
    super(message, null, false, false);
  }
}
