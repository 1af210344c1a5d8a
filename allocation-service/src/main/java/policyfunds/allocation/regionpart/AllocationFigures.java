package policyfunds.allocation.regionpart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import policyfunds.allocation.allocation.AllocationRow;
import policyfunds.allocation.allocation.AllocationSum;
import policyfunds.kernel.figure.Figure;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.figure.Source;

/** The figures that rows of allocations give. */
final class AllocationFigures {

  private static final String WAN = "万元";

  private final Names names;

  AllocationFigures(Names names) {
    this.names = names;
  }

  /** ALLOCATED: a region's money by direction, with its cells. */
  List<Figure> allocated(List<AllocationRow> rows) {
    return grouped(rows, row -> row.allocation().directionCode()).entrySet().stream()
        .map(group ->
            figure("ALLOCATED", group.getValue())
                .inDirection(group.getKey(), names.ofDirection(group.getKey())))
        .toList();
  }

  /** ITEM_ALLOCATED: the money of each item, with the cells of its leaves. */
  List<Figure> byItem(List<AllocationRow> rows) {
    return grouped(rows, row -> row.allocation().itemSequence()).entrySet().stream()
        .map(group ->
            figure("ITEM_ALLOCATED", group.getValue())
                .forItems(List.of(group.getKey()))
                .about(group.getValue().getFirst().itemName()))
        .toList();
  }

  /** RECIPIENT_TOTAL: the money of each organization, with the cells of its leaves. */
  List<Figure> byRecipient(List<AllocationRow> rows) {
    return grouped(rows, row -> row.allocation().organizationId()).values().stream()
        .map(own -> figure("RECIPIENT_TOTAL", own).about(own.getFirst().organization()))
        .toList();
  }

  /** FUND_TOTAL and CITIES_TOTAL: what shares are taken of. */
  static List<Figure> totals(List<AllocationSum> sums) {
    return List.of(
        total("FUND_TOTAL", sums, _ -> true), total("CITIES_TOTAL", sums, AllocationSum::toCity));
  }

  /** The province's sums: its own money, and the fund by direction, kind of recipient and item. */
  List<Figure> province(List<AllocationSum> sums) {
    List<Figure> figures = new ArrayList<>();
    figures.add(total("PROVINCE_TOTAL", sums, sum -> !sum.toCity()));
    distinct(sums, AllocationSum::directionCode)
        .forEach(code ->
            figures.add(
                total("DIRECTION_TOTAL", sums, sum -> Objects.equals(sum.directionCode(), code))
                    .inDirection(code, names.ofDirection(code))));
    distinct(sums, sum -> sum.organizationKind().name())
        .forEach(kind ->
            figures.add(
                total("KIND_TOTAL", sums, sum -> sum.organizationKind().name().equals(kind))
                    .about(kind)));
    distinct(sums, AllocationSum::itemSequence)
        .forEach(item ->
            figures.add(
                total("ITEM_TOTAL", sums, sum -> sum.itemSequence() == item)
                    .forItems(List.of(item))));
    return figures;
  }

  private static Figure total(
      String code, List<AllocationSum> sums, Predicate<AllocationSum> which) {
    List<AllocationSum> summed = sums.stream().filter(which).toList();
    return Figure.sumOf(
        code,
        summed.stream().map(AllocationSum::amountWan).reduce(BigDecimal.ZERO, BigDecimal::add),
        WAN,
        Math.toIntExact(summed.stream().mapToLong(AllocationSum::count).sum()));
  }

  private static Figure figure(String code, List<AllocationRow> rows) {
    List<Source> cells =
        rows.stream().map(AllocationRow::amountSource).filter(Objects::nonNull).toList();
    BigDecimal sum =
        rows.stream()
            .map(row -> row.allocation().amountWan())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return Figure.of(code, sum, WAN, cells);
  }

  private static <K> Map<K, List<AllocationRow>> grouped(
      List<AllocationRow> rows, Function<AllocationRow, K> key) {
    Map<K, List<AllocationRow>> groups = new LinkedHashMap<>();
    rows.forEach(row -> groups.computeIfAbsent(key.apply(row), _ -> new ArrayList<>()).add(row));
    return groups;
  }

  private static <K> Collection<K> distinct(
      List<AllocationSum> sums, Function<AllocationSum, K> key) {
    return sums.stream()
        .map(key)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
  }
}
