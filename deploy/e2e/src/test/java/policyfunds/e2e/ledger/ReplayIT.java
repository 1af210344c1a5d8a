package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;

/** Whoever reads a service's feed from 0 has, in the end, every row that the service has. */
@ExtendWith(ExpendableSuite.class)
class ReplayIT {
  private static final Duration SEALING_LIMIT = Duration.ofSeconds(30);
  private static final String REASON = "to be replayed";
  private static final List<String> KEYS = List.of("id", "key", "code");
  private static final List<String> NUMBERS =
      List.of("version", "amountWan", "ceilingWan", "requestedAmountWan");

  private final SuiteProcess suite;

  ReplayIT(SuiteProcess suite) {
    this.suite = suite;
  }

  @ParameterizedTest
  @EnumSource(names = {"ALLOCATION", "TASK", "PERFORMANCE"})
  void rebuildsEveryRow(ServiceName service) throws SQLException {
    Api api = suite.api(service);
    if (service == ServiceName.ALLOCATION) {
      amendAndWithdraw();
    }
    var auditor = Auditor.of(suite, api);
    Until.holds("everything is sealed", SEALING_LIMIT, () -> auditor.unsealed() == 0);
    List<Change> changes = Feed.fromTheBeginning(api).rest();
    SortedMap<String, JsonNode> rebuilt = Replay.of(changes);
    SortedMap<String, JsonNode> there = rowsOf(service);
    int listed = compareWithLists(api, service, rebuilt);
    System.out.printf(
        "replay of %s: %d changes, %d tombstones, %d rows rebuilt %s, %d compared with lists%n",
        service,
        changes.size(),
        changes.stream().filter(change -> change.data().isEmpty()).count(),
        rebuilt.size(),
        byTable(rebuilt),
        listed);
    assertThat(rebuilt.keySet()).isEqualTo(there.keySet());
    rebuilt.forEach((subject, row) -> assertThat(row).as(subject).isEqualTo(there.get(subject)));
    assertThat(changes.getFirst().position()).isEqualTo(1);
    assertThat(changes.getLast().position()).isEqualTo(changes.size());
  }

  /** Spot checks by the API: it lists as many of each, and the first hundred are the same. */
  private static int compareWithLists(
      Api api, ServiceName service, SortedMap<String, JsonNode> rebuilt) {
    int compared = 0;
    for (Map.Entry<String, String> list : lists(service).entrySet()) {
      JsonNode page = api.json("/api/v1/" + list.getValue() + "?pageSize=100");
      assertThat(page.path("total").longValue())
          .as(list.getValue())
          .isEqualTo(byTable(rebuilt).get(list.getKey()));
      for (JsonNode item : page.path("items")) {
        String key = KEYS.stream().filter(item::has).findFirst().orElseThrow();
        JsonNode row = rebuilt.get(list.getKey() + "/" + item.path(key).asText());
        for (String member : NUMBERS) {
          if (item.has(member)) {
            assertThat(row.path(member).decimalValue())
                .as("%s of %s", member, item)
                .isEqualByComparingTo(item.path(member).decimalValue());
          }
        }
        compared++;
      }
    }
    return compared;
  }

  /** The lists of each table whose items tell their keys. */
  private static SortedMap<String, String> lists(ServiceName service) {
    var lists = new TreeMap<String, String>();
    lists.put("fund-year", "funds");
    switch (service) {
      case ALLOCATION -> {
        lists.put("allocation", "allocations");
        lists.put("budget-item", "budget-items");
        lists.put("organization", "organizations");
      }
      case TASK -> lists.put("policy-task", "policy-tasks");
      case PERFORMANCE -> lists.put("performance-goal", "performance-goals");
      case GATEWAY -> throw new IllegalArgumentException("it has no rows");
    }
    return lists;
  }

  private void amendAndWithdraw() {
    Clerk clerk = Clerk.at(suite, "replayed-clerk");
    OwnFund fund = OwnFund.open(clerk, "REPLAY");
    String organization = fund.organization();
    Item item = fund.item(organization, 100);
    long first = id(fund, item, organization);
    clerk.done(Item.amount(first, 12.5, REASON));
    clerk.done(Request.delete("/allocations/" + first, REASON).ifMatch("*"));
    Item another = fund.item(organization);
    clerk.done(Item.amount(id(fund, another, organization), 0.000001, REASON));
    clerk.done(Request.delete(item.path(), REASON).ifMatch("*"));
    clerk.done(
        Request.put(item.path(), "name", "anew", "organization", organization, "reason", REASON));
  }

  private static long id(OwnFund fund, Item item, String organization) {
    return fund.allocated(item, organization, 42).json().path("id").longValue();
  }

  private SortedMap<String, JsonNode> rowsOf(ServiceName service) throws SQLException {
    try (Connection database = suite.database(service)) {
      return Replay.ofTables(database);
    }
  }

  private static SortedMap<String, Long> byTable(SortedMap<String, JsonNode> rows) {
    return rows.keySet().stream()
        .collect(
            Collectors.groupingBy(
                subject -> subject.substring(0, subject.indexOf('/')),
                TreeMap::new,
                Collectors.counting()));
  }
}
