package policyfunds.kernel.figure;

import jakarta.enterprise.context.ApplicationScoped;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.region.Regions;

/** The names that go with codes: a code never travels alone. */
@ApplicationScoped
public class Names {

  private final Regions regions;
  private final FundingDirections directions;

  public Names(Regions regions, FundingDirections directions) {
    this.regions = regions;
    this.directions = directions;
  }

  public String ofRegion(String code) {
    return code == null ? null : regions.nameOf(code);
  }

  public String ofDirection(String code) {
    return directions.nameOf(code);
  }
}
