package policyfunds.kernel.finding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirection;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/**
 * The order that findings are read in (排序): the gravest first, then by rule as the code list has
 * them, by region and direction as documents do; what is alike there stays in the order of its
 * rule.
 */
@ApplicationScoped
public class FindingOrder {

  private final Comparator<Finding> order;

  FindingOrder(Regions regions, FundingDirections directions) {
    this.order =
        Comparator.comparing((Finding finding) -> finding.rule().severity())
            .reversed()
            .thenComparing(finding -> FindingCode.place(finding.rule().code()))
            .thenComparing(finding -> finding.rule().code())
            .thenComparing(finding -> place(regions, finding.subject().regionCode()))
            .thenComparing(finding -> finding.subject().regionCode())
            .thenComparing(finding -> place(directions, finding.subject().directionCode()));
  }

  public List<Finding> of(List<Finding> findings) {
    return findings.stream().sorted(order).toList();
  }

  private static int place(Regions regions, String code) {
    return regions.find(RegionCode.of(code)).map(Region::displayOrder).orElse(Integer.MAX_VALUE);
  }

  private static int place(FundingDirections directions, String code) {
    return code == null
        ? -1
        : directions
            .find(DirectionCode.of(code))
            .map(FundingDirection::displayOrder)
            .orElse(Integer.MAX_VALUE);
  }
}
