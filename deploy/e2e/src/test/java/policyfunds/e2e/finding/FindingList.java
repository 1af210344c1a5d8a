package policyfunds.e2e.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;

/** A list of the gateway as somebody reads it who wants all of it: page after page. */
record FindingList(Api gateway, String language) {
  private static final int PAGE_SIZE = 40;

  static FindingList inChinese(Api gateway) {
    return new FindingList(gateway, "zh-CN");
  }

  static FindingList inEnglish(Api gateway) {
    return new FindingList(gateway, "en");
  }

  List<JsonNode> findings(String more) {
    return all("findings", more);
  }

  List<JsonNode> derivedFigures(String more) {
    return all("derived-figures", more);
  }

  /** All items of a complete answer about 2020; {@code more} is further parameters. */
  private List<JsonNode> all(String list, String more) {
    var items = new ArrayList<JsonNode>();
    long total = 0;
    for (int page = 1; page == 1 || items.size() < total; page++) {
      JsonNode answer = page(list, "%s&page=%d&pageSize=%d".formatted(more, page, PAGE_SIZE));
      total = answer.path("total").longValue();
      assertThat(answer.path("page").intValue()).isEqualTo(page);
      assertThat(answer.path("items").isEmpty()).as("page %d of %d items", page, total).isFalse();
      answer.path("items").forEach(items::add);
    }
    assertThat(items).hasSize((int) total);
    return items;
  }

  /** One answer about 2020, which must be whole. */
  JsonNode page(String list, String more) {
    Answer answer = answer(list, more, "application/json");
    assertThat(answer.json().path("complete").booleanValue()).as(answer.body()).isTrue();
    return answer.json();
  }

  /** One answer about 2020 in the form that is asked for. */
  Answer answer(String list, String more, String mediaType) {
    String path = "/api/v1/%s?year=2020%s".formatted(list, more);
    Answer answer = gateway.get(path, "Accept", mediaType, "Accept-Language", language);
    assertThat(answer.status()).as("%s: %s", path, answer.body()).isEqualTo(200);
    return answer;
  }
}
