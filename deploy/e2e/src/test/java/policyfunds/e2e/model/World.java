package policyfunds.e2e.model;

import java.util.HashMap;
import java.util.Map;

/** The names and numbers that a run has in the suite: those of its own fund. */
public record World(String fund, int year, Map<Resource, Long> ids) {
  public static final String PROVINCE = "440000";
  private static final long NOBODY = 999_999_999;

  public World(String fund, int year) {
    this(fund, year, new HashMap<>());
  }

  /** The number of an organization or allocation, or one that nothing has where none was made. */
  public long id(Resource resource) {
    return ids.getOrDefault(resource, NOBODY);
  }

  public void made(Resource resource, long id) {
    ids.put(resource, id);
  }

  /** An organization's name in the suite, where no two runs share one. */
  public String named(String word) {
    return word + " of " + fund;
  }

  /** Why a step was done; no other step has the same reason. */
  public String reason(int step) {
    return "step " + step + " of " + fund;
  }
}
