package policyfunds.kernel.testing;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;

/** The sealing of what a module wrote (封存), which tests of the past wait for. */
public final class Sealing {

  private static final String HEAD = "/api/v1/ledger";
  private static final long LONGEST_MILLIS = 20_000;
  private static final long PAUSE_MILLIS = 20;

  private Sealing() {}

  /**
   * Waits until all that is committed is sealed; the instant of the last seal, for {@code asOf}.
   */
  public static String instant() {
    long limit = System.currentTimeMillis() + LONGEST_MILLIS;
    JsonPath head = head();
    while (head.getLong("unsealed") > 0) {
      if (System.currentTimeMillis() > limit) {
        throw new AssertionError("not sealed yet: " + head.prettify());
      }
      pause();
      head = head();
    }
    return head.getString("sealedAt");
  }

  private static JsonPath head() {
    return given().get(HEAD).then().statusCode(200).extract().jsonPath();
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
