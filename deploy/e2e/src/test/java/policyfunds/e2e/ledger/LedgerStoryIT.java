package policyfunds.e2e.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import policyfunds.e2e.faults.ExpendableSuite;
import policyfunds.e2e.ledger.Auditor.Finding;
import policyfunds.e2e.suite.Answer;
import policyfunds.e2e.suite.Api;
import policyfunds.e2e.suite.Json;
import policyfunds.e2e.suite.ServiceName;
import policyfunds.e2e.suite.SuiteProcess;
import policyfunds.e2e.suite.Until;
import policyfunds.e2e.writing.Clerk;
import policyfunds.e2e.writing.Item;
import policyfunds.e2e.writing.OwnFund;
import policyfunds.e2e.writing.Request;

/**
 * What the ledger is for, as somebody new to it tries it: who changed this amount, when and why,
 * what the city was shown before, and whether the record can be believed.
 */
@ExtendWith(ExpendableSuite.class)
class LedgerStoryIT {
  private static final String CITY = "440100";
  private static final String WHO = "wang.fang";
  private static final Duration SEALING_LIMIT = Duration.ofSeconds(10);
  private static final BigDecimal BEFORE = new BigDecimal("114.2");
  private static final BigDecimal AFTER = new BigDecimal("120.75");

  private final SuiteProcess suite;
  private final Api api;
  private final Auditor auditor;
  private final String why = "letter 2020-17, " + UUID.randomUUID();
  private OwnFund fund;
  private String path;
  private Instant whenItWasBefore;
  private Instant whenItWasAfter;

  LedgerStoryIT(SuiteProcess suite) {
    this.suite = suite;
    api = suite.api(ServiceName.ALLOCATION);
    auditor = Auditor.of(suite, api);
  }

  @BeforeEach
  void anAmountIsChanged() {
    Clerk clerk = Clerk.at(suite, WHO);
    fund = OwnFund.open(clerk, "STORY");
    String organization = fund.organization();
    Item item = fund.item(organization);
    Request booking =
        Request.post(
            "/allocations",
            "fundCode",
            fund.code(),
            "itemSequence",
            item.sequence(),
            "organization",
            organization,
            "regionCode",
            CITY,
            "amountWan",
            BEFORE,
            "reason",
            "booked at first");
    Answer booked = clerk.done(booking.key(UUID.randomUUID().toString()));
    path = "/allocations/" + booked.json().path("id").longValue();
    whenItWasBefore = sealed();
    Request change = Request.patch(path, "amountWan", AFTER, "reason", why);
    clerk.done(change.ifMatch(booked.header("ETag").orElseThrow()));
    whenItWasAfter = sealed();
  }

  @Test
  void theCityIsReadAsOfBeforeAndAfter() {
    assertThat(allocatedToTheCity(whenItWasBefore)).isEqualByComparingTo(BEFORE);
    assertThat(allocatedToTheCity(whenItWasAfter)).isEqualByComparingTo(AFTER);
    assertThat(allocatedToTheCity(whenItWasAfter.minus(1, ChronoUnit.MICROS)))
        .isEqualByComparingTo(BEFORE);
    assertThat(allocatedToTheCity(null)).isEqualByComparingTo(AFTER);
  }

  @Test
  void theChangeIsFoundInTheHistoryAndInTheFeed() {
    JsonNode version = api.json("/api/v1" + path + "/history").path("items").path(1);
    Change change =
        Feed.fromTheBeginning(api).rest().stream()
            .filter(each -> each.reason().equals(why))
            .findFirst()
            .orElseThrow();
    assertThat(version.path("actor").asText()).isEqualTo(WHO).isEqualTo(change.actor());
    assertThat(version.path("reason").asText()).isEqualTo(why);
    assertThat(version.path("position").longValue()).isEqualTo(change.position());
    JsonNode difference = Json.one(version.path("differences"), "member", "amountWan");
    assertThat(difference.path("before").decimalValue()).isEqualByComparingTo(BEFORE);
    assertThat(difference.path("after").decimalValue()).isEqualByComparingTo(AFTER);
    assertThat(version.path("differences").size()).isEqualTo(1);
    assertThat(change.data().orElseThrow().path("amountWan").decimalValue())
        .isEqualByComparingTo(AFTER);
  }

  @Test
  void anEventThatIsEditedBySqlIsNamedByTheVerification() throws SQLException {
    long position = api.json("/api/v1" + path + "/history").at("/items/1/position").longValue();
    assertThat(auditor.verify().intact()).isTrue();
    edit("someone.else", why);
    Finding found = auditor.verify();
    edit(WHO, why);
    assertThat(found.intact()).isFalse();
    assertThat(found.position()).as("%s", found.whole()).isEqualTo(position);
    assertThat(auditor.verify().intact()).isTrue();
    System.out.printf("story: an edited event was found at its position, %d%n", position);
  }

  /** The instant of the last seal, once nothing waits for one. */
  private Instant sealed() {
    Until.holds("it is sealed", SEALING_LIMIT, () -> auditor.unsealed() == 0);
    return Instant.parse(api.json("/api/v1/ledger").path("sealedAt").asText());
  }

  private BigDecimal allocatedToTheCity(Instant asOf) {
    String query = "?year=2050&fund=" + fund.code() + (asOf == null ? "" : "&asOf=" + asOf);
    return suite
        .gateway()
        .json("/api/v1/cities/" + CITY + query)
        .at("/summary/allocatedWan")
        .decimalValue();
  }

  private void edit(String actor, String reason) throws SQLException {
    try (Connection superuser = suite.database(ServiceName.ALLOCATION);
        PreparedStatement edit =
            superuser.prepareStatement("UPDATE ledger_event SET actor = ? WHERE reason = ?")) {
      edit.setString(1, actor);
      edit.setString(2, reason);
      assertThat(edit.executeUpdate()).isEqualTo(1);
    }
  }
}
