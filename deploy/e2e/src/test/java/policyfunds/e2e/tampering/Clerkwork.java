package policyfunds.e2e.tampering;

import com.fasterxml.jackson.databind.JsonNode;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;

/** Honest writes, so that there is something to be tampered with. */
record Clerkwork(SuiteProcess suite, Api api) {
  private static final String REASON = "to be tampered with";

  /** Rows of every kind of act, one of them made anew under the key of what was withdrawn. */
  void carryOut() {
    Clerk clerk = Clerk.at(suite, "forged-clerk").at(api);
    OwnFund fund = OwnFund.open(clerk, "FORGED");
    String organization = fund.organization();
    Item item = fund.item(organization, 100);
    for (int i = 0; i < 4; i++) {
      String receiver = fund.organization();
      String path =
          "/allocations/" + fund.allocated(item, receiver, 1).json().path("id").longValue();
      clerk.done(Request.patch(path, "amountWan", 2 + i, "reason", REASON).ifMatch("*"));
      if (i % 2 == 0) {
        clerk.done(Request.delete(path, REASON).ifMatch("*"));
      }
    }
    Item spare = fund.item(organization);
    clerk.done(Request.delete(spare.path(), REASON).ifMatch("*"));
    clerk.done(
        Request.put(spare.path(), "name", "anew", "organization", organization, "reason", REASON));
    clerk.done(
        Request.delete("/organizations/" + id(clerk, fund.organization()), REASON).ifMatch("*"));
  }

  private static long id(Clerk clerk, String organization) {
    JsonNode all = clerk.get("/organizations?pageSize=500").json().path("items");
    return Json.one(all, "name", organization).path("id").longValue();
  }
}
