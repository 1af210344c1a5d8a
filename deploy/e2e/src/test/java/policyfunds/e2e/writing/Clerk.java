package policyfunds.e2e.writing;

import java.util.EnumSet;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;

/** Somebody who may write everything in the province, before one service. */
public record Clerk(Api api, String name, String token) {
  private static final String PROVINCE = "440000";

  public static Clerk at(SuiteProcess suite, String name) {
    return new Clerk(suite.api(ServiceName.ALLOCATION), name, token(suite, name));
  }

  /** The same before another process of the service. */
  public Clerk at(Api other) {
    return new Clerk(other, name, token);
  }

  public Answer send(Request request) {
    return request.send(api, token);
  }

  /** A write that nothing stands in the way of. */
  public Answer done(Request request) {
    Answer answer = send(request);
    if (answer.status() / 100 != 2) {
      throw new AssertionError(
          "%s answered %d: %s".formatted(request, answer.status(), answer.body()));
    }
    return answer;
  }

  public Answer get(String path) {
    return api.get("/api/v1" + path, "Authorization", "Bearer " + token);
  }

  private static String token(SuiteProcess suite, String name) {
    var roles = EnumSet.of(Role.ADMINISTRATOR, Role.APPROVER, Role.EDITOR);
    return Tokens.of(suite).of(name, roles, PROVINCE);
  }
}
