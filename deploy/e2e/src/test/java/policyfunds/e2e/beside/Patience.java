package policyfunds.e2e.beside;

import java.util.Map;

/**
 * A gateway for tests of what is lost: a part that comes late, from a process that has just started
 * or on a busy machine, is waited for; one that is lost is unavailable all the same.
 */
public final class Patience {
  public static final Map<String, String> SETTINGS =
      Map.of(
          "POLICYFUNDS_DEADLINE",
          "30s",
          "POLICYFUNDS_NEIGHBOUR_FINDINGS_LONGEST",
          "25s",
          "QUARKUS_REST_CLIENT_READ_TIMEOUT",
          "25000",
          "QUARKUS_REST_CLIENT_CONNECT_TIMEOUT",
          "10000");

  private Patience() {}
}
