package policyfunds.e2e.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;

/** A reader of one service's feed of changes, who goes on from where the feed told him to. */
public final class Feed {
  private static final int MOST = 1000;

  private final Api api;
  private long next;

  private Feed(Api api, long next) {
    this.api = api;
    this.next = next;
  }

  public static Feed fromTheBeginning(Api api) {
    return new Feed(api, 0);
  }

  /** Of what is sealed from now on. */
  public static Feed fromNowOn(Api api) {
    return after(api, head(api));
  }

  public static Feed after(Api api, long position) {
    return new Feed(api, position);
  }

  /** The last position there is. */
  public static long head(Api api) {
    return api.json("/api/v1/ledger").path("position").longValue();
  }

  /** At most so many, none where there is nothing new. */
  public List<Change> next(int limit) {
    JsonNode answer = api.json("/api/v1/changes?after=%d&limit=%d".formatted(next, limit));
    next = answer.path("next").longValue();
    return Json.each(answer.path("items")).map(Change::new).toList();
  }

  /** All that there is by now. */
  public List<Change> rest() {
    var rest = new ArrayList<Change>();
    List<Change> more;
    do {
      more = next(MOST);
      rest.addAll(more);
    } while (more.size() == MOST);
    return rest;
  }
}
