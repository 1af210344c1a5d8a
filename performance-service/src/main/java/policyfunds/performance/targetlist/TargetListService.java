package policyfunds.performance.targetlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.figure.Names;
import policyfunds.kernel.fundyear.FundYears;
import policyfunds.kernel.query.Filter;
import policyfunds.kernel.query.Page;
import policyfunds.kernel.query.PageRequest;
import policyfunds.kernel.query.Sorting;

/** Lists target values. */
@ApplicationScoped
class TargetListService {

  private static final Map<String, String> SORTS =
      Map.of("value", "t.value", "regionCode", "g.regionCode");

  private final TargetListRepository targets;
  private final FundYears fundYears;
  private final FundingDirections directions;
  private final Names names;

  TargetListService(
      TargetListRepository targets,
      FundYears fundYears,
      FundingDirections directions,
      Names names) {
    this.targets = targets;
    this.fundYears = fundYears;
    this.directions = directions;
    this.names = names;
  }

  @Transactional
  Page<IndicatorTargetView> page(PageRequest page, IndicatorTargetFilter asked) {
    String orderBy =
        Sorting.orderBy(asked.sort, SORTS, "g.fundCode, g.position, t.ordinal, t.span");
    Filter filter = filterOf(asked);
    return new Page<>(
            targets.page(filter, orderBy, page),
            page.page(),
            page.pageSize(),
            targets.count(filter))
        .map(row -> IndicatorTargetView.of(row, names));
  }

  private Filter filterOf(IndicatorTargetFilter asked) {
    return new Filter()
        .and("g.fundCode in :funds", "funds", fundYears.selected(asked.year, asked.fund))
        .and("g.kind = :goalKind", "goalKind", asked.goalKind)
        .and(
            "g.regionCode = :region",
            "region",
            asked.regionCode == null ? null : asked.regionCode.value())
        .and(
            "g.directionCode = :direction",
            "direction",
            asked.directionCode == null
                ? null
                : directions.require(asked.directionCode).code().value())
        .and("i.category = :category", "category", asked.category)
        .and("t.goalKey = :goal", "goal", asked.goal)
        .and("t.kind = :kind", "kind", asked.kind)
        .and("t.operator = :operator", "operator", asked.operator)
        .and("t.unit = :unit", "unit", asked.unit)
        .and("t.span = :span", "span", asked.span);
  }
}
