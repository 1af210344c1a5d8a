package policyfunds.allocation.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.query.Sorting;

/** Finds allocations. */
@ApplicationScoped
public class AllocationService {

  private static final Map<String, String> SORTS =
      Map.of("amountWan", "a.amountWan", "regionCode", "a.regionCode", "item", "a.itemSequence");

  private final AllocationRepository allocations;
  private final FundYears fundYears;
  private final FundingDirections directions;
  private final Names names;

  AllocationService(
      AllocationRepository allocations,
      FundYears fundYears,
      FundingDirections directions,
      Names names) {
    this.allocations = allocations;
    this.fundYears = fundYears;
    this.directions = directions;
    this.names = names;
  }

  @Transactional
  Page<AllocationView> page(PageRequest page, AllocationFilter asked) {
    String orderBy = Sorting.orderBy(asked.sort, SORTS, "a.fundCode, a.itemSequence, a.id");
    Filter filter =
        new Filter()
            .and("a.fundCode in :funds", "funds", fundYears.selected(asked.year, asked.fund))
            .and("a.itemSequence = :item", "item", asked.item)
            .and(
                "a.regionCode = :region",
                "region",
                asked.regionCode == null ? null : asked.regionCode.value())
            .and(
                "a.directionCode = :direction",
                "direction",
                asked.directionCode == null
                    ? null
                    : directions.require(asked.directionCode).code().value());
    return new Page<>(
            allocations.page(filter, orderBy, page),
            page.page(),
            page.pageSize(),
            allocations.count(filter))
        .map(row -> AllocationView.of(row, names));
  }

  /**
   * The allocation of that number.
   *
   * @throws policyfunds.kernel.problem.Problem {@code RESOURCE_UNKNOWN}
   */
  @Transactional
  AllocationView allocation(long id) {
    return allocations
        .row(id)
        .map(row -> AllocationView.of(row, names))
        .orElseThrow(() -> AllocationWriteService.noAllocation(id));
  }

  /** All leaves of a fund in document order. */
  @Transactional
  public List<AllocationRow> ofFund(String fundCode) {
    return allocations.ofFund(fundCode);
  }

  /** The leaves of one city. */
  @Transactional
  public List<AllocationRow> ofCity(String fundCode, String regionCode) {
    return allocations.ofCity(fundCode, regionCode);
  }

  /** The leaves that stay with the province itself. */
  @Transactional
  public List<AllocationRow> ofProvince(String fundCode) {
    return allocations.ofProvince(fundCode);
  }

  /** The fund's leaves summed by item, direction and kind of organization. */
  @Transactional
  public List<AllocationSum> sums(String fundCode) {
    return allocations.sums(fundCode);
  }

  /** Rank among the fund's cities by money received, equals sharing the better one; from 1. */
  @Transactional
  public BigDecimal rank(String fundCode, BigDecimal amountWan) {
    return BigDecimal.valueOf(allocations.citiesAbove(fundCode, amountWan) + 1);
  }
}
