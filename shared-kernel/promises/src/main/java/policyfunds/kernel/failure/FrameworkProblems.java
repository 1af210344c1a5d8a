package policyfunds.kernel.failure;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.Problem;
import policyfunds.kernel.problem.ProblemAnswer;
import policyfunds.kernel.problem.ProblemType;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Refusals;

/** What the framework refuses by status alone, put into words. */
final class FrameworkProblems {

  private FrameworkProblems() {}

  static Problem of(int status, RoutingContext request) {
    String path = ProblemAnswer.pathOf(request);
    String method = request.request().method().name();
    return switch (status) {
      case 401 -> Refusals.unauthenticated();
      case 403 -> Refusals.forbidden();
      case 413 -> Refusals.bodyTooLarge();
      case 404 ->
          ProblemTypes.PATH_UNKNOWN.because(
              Text.of("没有路径 %s", "There is nothing at %s").with(path));
      case 405 ->
          ProblemTypes.METHOD_NOT_ALLOWED.because(
              Text.of("%s 不支持 %s", "%s does not take %s").with(path, method));
      case 406 ->
          ProblemTypes.NOT_ACCEPTABLE.because(
              Text.of("不能以 %s 回答", "There is no answer as %s")
                  .with(request.request().getHeader(HttpHeaders.ACCEPT)));
      case 415 ->
          ProblemTypes.MEDIA_TYPE_UNSUPPORTED.because(
              Text.of("不接受内容类型 %s", "Content of type %s is not taken")
                  .with(request.request().getHeader(HttpHeaders.CONTENT_TYPE)));
      case 503 ->
          ProblemTypes.UNAVAILABLE.because(Text.of("服务暂不可用", "The service is not available"));
      default -> status < 500 ? refused(status) : Refusals.failedInside();
    };
  }

  private static Problem refused(int status) {
    ProblemType type = ProblemTypes.REFUSED;
    return new ProblemType(type.code(), status, type.title())
        .because(Text.of("请求被拒绝（%s）", "The request was refused (%s)").with(status));
  }
}
