package policyfunds.e2e.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import policyfunds.e2e.access.Role;
import policyfunds.e2e.access.Tokens;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.SuiteProcess;

/** Somebody who notes the head of a ledger, and has the ledger verified. */
public record Auditor(Api api, String bearer) {
  private static final String LEDGER = "/api/v1/ledger";

  /** The head of the chain as it was noted. */
  public record Head(long position, String digest) {}

  /**
   * What the verification found.
   *
   * @param position the first that does not fit, 0 where everything does
   * @param code what does not fit there, empty where everything does
   */
  public record Finding(boolean intact, long position, String code, JsonNode whole) {}

  public static Auditor of(SuiteProcess suite, Api api) {
    return new Auditor(api, Tokens.of(suite).bearer(Role.AUDITOR, "440000"));
  }

  public Head head() {
    JsonNode head = api.json(LEDGER);
    return new Head(head.path("position").longValue(), head.path("digest").asText());
  }

  /** How many events wait for their seals. */
  public long unsealed() {
    return api.json(LEDGER).path("unsealed").longValue();
  }

  public Finding verify() {
    return verify("");
  }

  public Finding verifyAgainst(Head noted) {
    return verify("?position=%d&digest=%s".formatted(noted.position(), noted.digest()));
  }

  private Finding verify(String query) {
    Answer answer = api.get(LEDGER + "/verification" + query, "Authorization", bearer);
    if (answer.status() != 200) {
      throw new AssertionError("verification answered " + answer.status() + ": " + answer.body());
    }
    JsonNode fault = answer.json().path("fault");
    return new Finding(
        answer.json().path("intact").booleanValue(),
        fault.path("position").longValue(),
        fault.path("code").asText(),
        answer.json());
  }
}
