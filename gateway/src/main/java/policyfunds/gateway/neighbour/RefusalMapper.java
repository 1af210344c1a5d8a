package policyfunds.gateway.neighbour;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import policyfunds.gateway.neighbour.Answer.Past;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.problem.ProblemType;
import policyfunds.kernel.problem.ProblemTypes;
import policyfunds.kernel.problem.Refusals;
import policyfunds.kernel.query.AsOf;

/**
 * Tells a neighbour's refusal (401, 403, or 400 and 404 with a problem) from its failure.
 *
 * <p>Who may not is told in the words of the suite, whatever the neighbour said. Being asked too
 * often, in the wrong way or at the wrong address says nothing of the data.
 */
public class RefusalMapper implements ResponseExceptionMapper<RuntimeException> {

  private static final String ASKED_ELSEWHERE = ProblemTypes.PATH_UNKNOWN.code();

  /** The members of a problem that are handed on. */
  record ProblemMembers(String code, String title, String detail) {
    boolean isWhole() {
      return code != null && title != null && detail != null;
    }
  }

  @Override
  public boolean handles(int status, MultivaluedMap<String, Object> headers) {
    return status >= 300;
  }

  @Override
  public RuntimeException toThrowable(Response response) {
    int status = response.getStatus();
    if (status == 401) {
      return new NeighbourRefusal(Refusals.unauthenticated(), null);
    }
    if (status == 403) {
      return new NeighbourRefusal(Refusals.forbidden(), null);
    }
    boolean reasoned =
        (status == 400 || status == 404)
            && response.getMediaType() != null
            && "problem+json".equals(response.getMediaType().getSubtype());
    ProblemMembers problem = reasoned ? response.readEntity(ProblemMembers.class) : null;
    if (problem == null || !problem.isWhole() || ASKED_ELSEWHERE.equals(problem.code())) {
      return new NeighbourFailure("answered " + status);
    }
    return new NeighbourRefusal(
        new ProblemType(problem.code(), status, Text.of(problem.title(), problem.title()))
            .because(Text.of(problem.detail(), problem.detail())),
        Past.of(response.getHeaderString(AsOf.ANSWERED), response.getHeaderString(AsOf.POSITION)));
  }
}
