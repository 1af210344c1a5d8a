package policyfunds.kernel.figure;

import jakarta.enterprise.context.ApplicationScoped;
import policyfunds.kernel.direction.DirectionCode;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.language.Text;
import policyfunds.kernel.region.RegionCode;
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

  /** A region's name in both languages, or its code where the list does not have it. */
  public Text region(String code) {
    return regions
        .find(RegionCode.of(code))
        .map(region -> Text.of(region.name(), region.nameEn()))
        .orElse(Text.of(code, code));
  }

  /** A direction's name in both languages, or its code where the list does not have it. */
  public Text direction(String code) {
    return directions
        .find(DirectionCode.of(code))
        .map(direction -> Text.of(direction.name(), direction.nameEn()))
        .orElse(Text.of(code, code));
  }
}
