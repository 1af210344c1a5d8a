package policyfunds.kernel.problem;

import policyfunds.kernel.language.Text;

/** Refusals that always say the same, so that nobody learns from them. */
public final class Refusals {

  private Refusals() {}

  public static Problem unauthenticated() {
    return ProblemTypes.UNAUTHENTICATED.because(
        Text.of("需要有效的访问令牌", "A valid access token is needed"));
  }

  public static Problem forbidden() {
    return ProblemTypes.FORBIDDEN.because(Text.of("无权进行此操作", "This is not allowed to you"));
  }

  /** What is no fault of the caller, who learns nothing of it but where it is told. */
  public static Problem failedInside() {
    return ProblemTypes.INTERNAL_ERROR.because(
        Text.of("处理请求时发生内部错误，已记入日志", "The request failed inside; the failure is in the log"));
  }

  public static Problem bodyTooLarge() {
    return ProblemTypes.BODY_TOO_LARGE.because(
        Text.of("请求正文超过允许的长度", "The body is longer than what is taken"));
  }
}
