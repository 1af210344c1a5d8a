package policyfunds.e2e.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import policyfunds.e2e.writing.Books;
import policyfunds.e2e.writing.OwnFund;

/** Holds what the database has against what the clients were told. */
record Reckoning(Books books, Journal journal, OwnFund fund) implements AutoCloseable {
  private static final String ROWS =
      "SELECT id, amount_wan, version FROM allocation WHERE fund_code = ?";
  private static final String NAMES = "SELECT name FROM organization WHERE name LIKE ?";

  /** What an allocation is like after the last write that was acknowledged. */
  private record Row(BigDecimal amountWan, long version) {
    static Row of(JsonNode view) {
      return new Row(
          view.path("amountWan").decimalValue().stripTrailingZeros(),
          view.path("version").longValue());
    }
  }

  void assertThatEachWriteHadOneEffect() {
    var expected = new TreeMap<String, Long>();
    journal.entries().forEach(entry -> expected.put(entry.reason(), 1L));
    assertThat(journal.entries()).allMatch(Entry::isAcknowledged);
    assertThat(new TreeMap<>(books.effectsBeginning(journal.name() + "-")))
        .as("rows of the ledger by write")
        .isEqualTo(expected);
  }

  void assertThatRowsAreAsAcknowledged() {
    Map<Long, Row> expected = expectedRows();
    var rows = new LinkedHashMap<Long, Row>();
    books.each(
        ROWS,
        row ->
            rows.put(
                row.getLong(1), new Row(row.getBigDecimal(2).stripTrailingZeros(), row.getLong(3))),
        fund.code());
    assertThat(rows).as("allocations").containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(sum(rows)).as("total").isEqualByComparingTo(sum(expected));
    var names = new TreeSet<String>();
    books.each(
        NAMES, row -> names.add(row.getString(1)), "Organization of " + journal.name() + "-%");
    assertThat(names).as("organizations").containsExactlyElementsOf(expectedNames());
    System.out.printf(
        "journal: %d allocations and %d organizations are as acknowledged, %s in all%n",
        rows.size(), names.size(), sum(rows).toPlainString());
  }

  @Override
  public void close() {
    books.close();
  }

  private Map<Long, Row> expectedRows() {
    var expected = new LinkedHashMap<Long, Row>();
    for (JsonNode view : answersTo("/allocations")) {
      expected.merge(
          view.path("id").longValue(),
          Row.of(view),
          (one, other) -> one.version() > other.version() ? one : other);
    }
    return expected;
  }

  private TreeSet<String> expectedNames() {
    var names = new TreeSet<String>();
    answersTo("/organizations").forEach(view -> names.add(view.path("name").asText()));
    return names;
  }

  private List<JsonNode> answersTo(String resource) {
    return journal.entries().stream()
        .filter(entry -> entry.request().path().contains(resource))
        .map(entry -> entry.answer().json())
        .toList();
  }

  private static BigDecimal sum(Map<Long, Row> rows) {
    return rows.values().stream().map(Row::amountWan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
