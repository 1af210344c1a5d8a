package policyfunds.allocation.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import policyfunds.allocation.allocation.Allocation;
import policyfunds.allocation.allocation.AllocationRow;
import policyfunds.allocation.total.StatedTotal;
import policyfunds.allocation.total.StatedTotalRow;
import policyfunds.allocation.total.TotalScope;
import policyfunds.kernel.figure.Check;
import policyfunds.kernel.figure.Check.Side;
import policyfunds.kernel.figure.Check.Subject;
import policyfunds.kernel.figure.Source;
import policyfunds.kernel.language.Text;

/**
 * A fund's leaves against the totals that its document prints (核对): rows in, checks out.
 *
 * <p>Only leaves are ever summed into money; a printed total stands on the other side of a check.
 */
final class Reconciliation {

  private static final String WAN = "万元";
  private static final Text LEAVES = Text.of("各项分配之和", "Sum of the allocations");
  private static final Text PRINTED = Text.of("原文所印合计", "Total as printed");

  private final List<AllocationRow> leaves;
  private final List<StatedTotalRow> totals;

  private Reconciliation(List<AllocationRow> leaves, List<StatedTotalRow> totals) {
    this.leaves = leaves;
    this.totals = totals;
  }

  /** Every rule applied to every printed total, and the whole fund counted in two ways. */
  static List<Check> of(List<AllocationRow> leaves, List<StatedTotalRow> totals) {
    return new Reconciliation(leaves, totals).checks();
  }

  private List<Check> checks() {
    List<Check> checks = new ArrayList<>();
    ofScope(TotalScope.DIRECTION).map(this::directionTotal).forEach(checks::add);
    ofScope(TotalScope.ITEM).map(this::itemTotal).forEach(checks::add);
    ofScope(TotalScope.ITEM).flatMap(this::printedDirections).forEach(checks::add);
    ofScope(TotalScope.ORGANIZATION).map(this::organizationTotal).forEach(checks::add);
    if (!leaves.isEmpty()) {
      checks.add(fundTotal());
    }
    return checks;
  }

  private Check directionTotal(StatedTotalRow row) {
    StatedTotal total = row.total();
    return new Check(
        "DIRECTION_TOTAL",
        Text.of(
            "一个资金投入方向的各地市金额之和等于所印合计",
            "The cities' amounts in a direction add up to the printed total"),
        new Subject(null, total.directionCode(), List.of(total.itemSequence()), null),
        sum(leaf -> inItem(leaf, total) && inDirection(leaf, total)),
        printed(row));
  }

  private Check itemTotal(StatedTotalRow row) {
    StatedTotal total = row.total();
    return new Check(
        "ITEM_TOTAL",
        Text.of("一个项目的各项分配之和等于所印金额", "An item's allocations add up to its printed amount"),
        Subject.items(List.of(total.itemSequence()), null),
        sum(leaf -> inItem(leaf, total)),
        printed(row));
  }

  /** The printed totals of an item's directions against the printed amount of the item itself. */
  private Stream<Check> printedDirections(StatedTotalRow item) {
    List<StatedTotalRow> directions =
        ofScope(TotalScope.DIRECTION)
            .filter(row -> row.total().itemSequence().equals(item.total().itemSequence()))
            .toList();
    if (directions.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(
        new Check(
            "PRINTED_TOTALS",
            Text.of(
                "各方向所印合计之和等于项目所印金额", "The printed totals of the directions add up to the item's"),
            Subject.items(List.of(item.total().itemSequence()), null),
            new Side(
                Text.of("各方向所印合计", "Printed totals of the directions"),
                directions.stream()
                    .map(row -> row.total().valueWan())
                    .reduce(BigDecimal.ZERO, BigDecimal::add),
                WAN,
                directions.stream().map(StatedTotalRow::source).toList()),
            printed(item)));
  }

  private Check organizationTotal(StatedTotalRow row) {
    return new Check(
        "ORGANIZATION_TOTAL",
        Text.of(
            "一个单位的各项分配之和等于所印小计", "An organization's allocations add up to its printed subtotal"),
        Subject.named(row.organization()),
        sum(leaf -> ofOrganization(leaf, row.total())),
        printed(row));
  }

  /** All leaves against the fund by recipient: printed where it is printed, else the leaf. */
  private Check fundTotal() {
    List<StatedTotalRow> stated =
        totals.stream().filter(row -> row.total().scope() != TotalScope.DIRECTION).toList();
    List<AllocationRow> alone =
        leaves.stream()
            .filter(leaf -> stated.stream().noneMatch(row -> covers(row.total(), leaf)))
            .toList();
    BigDecimal value =
        Stream.concat(
                stated.stream().map(row -> row.total().valueWan()),
                alone.stream().map(leaf -> leaf.allocation().amountWan()))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    List<Source> cells =
        Stream.concat(
                stated.stream().map(StatedTotalRow::source),
                alone.stream().map(AllocationRow::amountSource))
            .filter(Objects::nonNull)
            .toList();
    return new Check(
        "FUND_TOTAL",
        Text.of("全部分配之和等于按承担单位所列金额之和", "All allocations add up to the amounts listed by recipient"),
        Subject.none(),
        sum(_ -> true),
        new Side(Text.of("按承担单位所列金额", "Amounts listed by recipient"), value, WAN, cells));
  }

  private Stream<StatedTotalRow> ofScope(TotalScope scope) {
    return totals.stream().filter(row -> row.total().scope() == scope);
  }

  private Side sum(Predicate<AllocationRow> which) {
    List<AllocationRow> summed = leaves.stream().filter(which).toList();
    return new Side(
        LEAVES,
        summed.stream()
            .map(leaf -> leaf.allocation().amountWan())
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        WAN,
        summed.stream().map(AllocationRow::amountSource).filter(Objects::nonNull).toList());
  }

  private static Side printed(StatedTotalRow row) {
    return new Side(PRINTED, row.total().valueWan(), WAN, List.of(row.source()));
  }

  private static boolean covers(StatedTotal total, AllocationRow leaf) {
    return switch (total.scope()) {
      case ITEM -> inItem(leaf, total);
      case ORGANIZATION -> ofOrganization(leaf, total);
      case DIRECTION -> inItem(leaf, total) && inDirection(leaf, total);
    };
  }

  private static boolean inItem(AllocationRow leaf, StatedTotal total) {
    return leaf.allocation().itemSequence() == total.itemSequence();
  }

  private static boolean inDirection(AllocationRow leaf, StatedTotal total) {
    return Objects.equals(leaf.allocation().directionCode(), total.directionCode());
  }

  private static boolean ofOrganization(AllocationRow leaf, StatedTotal total) {
    Allocation allocation = leaf.allocation();
    return allocation.organizationId().equals(total.organizationId());
  }
}
