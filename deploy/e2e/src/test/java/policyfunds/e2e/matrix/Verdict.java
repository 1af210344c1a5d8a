package policyfunds.e2e.matrix;

/** Whether somebody was let in, as the status of an answer tells; each with its sign in print. */
enum Verdict {
  ALLOWED("+"),
  FORBIDDEN("-"),
  UNAUTHENTICATED("?");

  private final String sign;

  Verdict(String sign) {
    this.sign = sign;
  }

  static Verdict of(int status) {
    return switch (status) {
      case 401 -> UNAUTHENTICATED;
      case 403 -> FORBIDDEN;
      default -> ALLOWED;
    };
  }

  String sign() {
    return sign;
  }
}
