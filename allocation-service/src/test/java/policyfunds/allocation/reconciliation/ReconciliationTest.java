package policyfunds.allocation.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import policyfunds.allocation.allocation.Allocation;
import policyfunds.allocation.allocation.AllocationRow;
import policyfunds.allocation.annex.AnnexReading;
import policyfunds.allocation.annex.Notices;
import policyfunds.allocation.organization.OrganizationKind;
import policyfunds.allocation.total.StatedTotal;
import policyfunds.allocation.total.StatedTotalRow;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.reference.DataFile;

class ReconciliationTest {

  private static final BigDecimal STEP = new BigDecimal("0.1");

  private final Map<String, Long> ids = new HashMap<>();

  @Test
  void holdsForTheRealDocument() {
    List<Check> checks = reconcile(Notices.read(Notices.of2020()), null, null);

    assertThat(checks).hasSize(6).allMatch(check -> check.status() == Check.Status.HOLDS);
  }

  @Test
  void turnsRedWhenAnAmountThatAPrintedTotalCoversMovesByATenth() {
    AnnexReading reading = Notices.read(Notices.of2020());
    int covered = 0;
    for (AnnexReading.Leaf leaf : reading.leaves()) {
      List<Check> checks =
          reconcile(reading, l -> l.equals(leaf) ? l.amountWan().add(STEP) : l.amountWan(), null);
      List<String> red = red(checks);
      if (leaf.itemSequence() <= 7) {
        covered++;
        assertThat(red).as("%s", leaf).isNotEmpty();
        assertThat(red)
            .contains(leaf.regionCode() == null ? "ORGANIZATION_TOTAL" : "DIRECTION_TOTAL");
      }
    }
    assertThat(covered).isEqualTo(29);
  }

  @Test
  void turnsRedWhenAPrintedTotalMovesByATenth() {
    AnnexReading reading = Notices.read(Notices.of2020());
    for (AnnexReading.Total total : reading.totals()) {
      List<Check> checks =
          reconcile(reading, null, t -> t.equals(total) ? t.valueWan().add(STEP) : t.valueWan());

      assertThat(red(checks)).as("%s", total).isNotEmpty();
    }
  }

  @Test
  void holdsForGeneratedDocumentsOfOtherSizes() {
    long seed = 20201123;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<AllocationRow> leaves = new ArrayList<>();
      List<StatedTotalRow> totals = new ArrayList<>();
      int items = 1 + random.nextInt(5);
      for (int item = 1; item <= items; item++) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i <= random.nextInt(40); i++) {
          BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1_000_000), random.nextInt(7));
          sum = sum.add(amount);
          leaves.add(leaf(item, "o" + item + "-" + i, "44" + (1000 + i), "D", amount, source(i)));
        }
        totals.add(new StatedTotalRow(StatedTotal.ofItem("F", item, sum, source(item)), null));
        totals.add(
            new StatedTotalRow(StatedTotal.ofDirection("F", item, "D", sum, source(item)), null));
      }

      List<Check> checks = Reconciliation.of(leaves, totals);

      assertThat(checks).as("seed %s round %s", seed, round).hasSize(3 * items + 1);
      assertThat(red(checks)).as("seed %s round %s", seed, round).isEmpty();
    }
  }

  @Test
  void saysNothingAboutAFundWithoutRows() {
    assertThat(Reconciliation.of(List.of(), List.of())).isEmpty();
  }

  @Test
  void namesItsRulesAsTheListOfFindingCodesDoes() {
    Map<String, Text> titles =
        DataFile.rows("/policyfunds/code-lists.csv", Optional.empty()).stream()
            .filter(row -> "finding-codes".equals(row.get("list")))
            .collect(
                Collectors.toMap(
                    row -> row.get("code"), row -> Text.of(row.get("name"), row.get("nameEn"))));

    List<Check> checks = reconcile(Notices.read(Notices.of2020()), null, null);

    assertThat(checks)
        .extracting(Check::rule)
        .contains(
            "DIRECTION_TOTAL", "ITEM_TOTAL", "PRINTED_TOTALS", "ORGANIZATION_TOTAL", "FUND_TOTAL");
    assertThat(checks)
        .allSatisfy(check -> assertThat(titles).containsEntry(check.rule(), check.title()));
  }

  private List<Check> reconcile(
      AnnexReading reading,
      Function<AnnexReading.Leaf, BigDecimal> amount,
      Function<AnnexReading.Total, BigDecimal> printed) {
    List<AllocationRow> leaves =
        reading.leaves().stream()
            .map(leaf ->
                leaf(
                    leaf.itemSequence(),
                    leaf.organization(),
                    leaf.regionCode(),
                    leaf.directionCode(),
                    amount == null ? leaf.amountWan() : amount.apply(leaf),
                    leaf.sources().get("amountWan")))
            .toList();
    List<StatedTotalRow> totals =
        reading.totals().stream()
            .map(total -> row(total, printed == null ? total.valueWan() : printed.apply(total)))
            .toList();
    return Reconciliation.of(leaves, totals);
  }

  private StatedTotalRow row(AnnexReading.Total total, BigDecimal value) {
    if (total.directionCode() != null) {
      return new StatedTotalRow(
          StatedTotal.ofDirection(
              "F", total.itemSequence(), total.directionCode(), value, total.source()),
          null);
    }
    if (total.organization() != null) {
      return new StatedTotalRow(
          StatedTotal.ofOrganization("F", id(total.organization()), value, total.source()),
          total.organization());
    }
    return new StatedTotalRow(
        StatedTotal.ofItem("F", total.itemSequence(), value, total.source()), null);
  }

  private AllocationRow leaf(
      int item,
      String organization,
      String region,
      String direction,
      BigDecimal amount,
      Source source) {
    return new AllocationRow(
        new Allocation(
            "F", item, id(organization), region, direction, amount, Map.of("amountWan", source)),
        "item " + item,
        organization,
        OrganizationKind.OTHER);
  }

  private Long id(String organization) {
    return ids.computeIfAbsent(organization, _ -> ids.size() + 1L);
  }

  private static Source source(int row) {
    return Source.of("d", "1-1", row + 1, 1, "x");
  }

  private static List<String> red(List<Check> checks) {
    return checks.stream()
        .filter(check -> check.status() == Check.Status.DIFFERS)
        .map(Check::rule)
        .toList();
  }
}
