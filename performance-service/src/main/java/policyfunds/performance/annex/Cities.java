package policyfunds.performance.annex;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** The cities that annex 5 has goals for so far, each once in a direction. */
final class Cities {

  private record Place(String directionCode, Region city) {}

  private final Regions regions;
  private final RegionCode province;
  private final List<Conflict> conflicts;
  private final Set<Place> seen = new HashSet<>();

  /**
   * The cities of a document.
   *
   * @param province that issued it: it promises nothing for another's cities
   */
  Cities(Regions regions, RegionCode province, List<Conflict> conflicts) {
    this.regions = regions;
    this.province = province;
    this.conflicts = conflicts;
  }

  /** The city that a cell names or begins with: 广州, 440100, 广州市绩效目标表. */
  Optional<Region> in(Cell cell, String directionCode) {
    Optional<Region> city =
        regions
            .named(cell.wording())
            .or(() -> regions.leading(cell.wording()))
            .filter(Region::isCity);
    if (city.isEmpty()) {
      return error(cell, "REGION_UNKNOWN", "names no known city");
    }
    if (!city.get().code().province().equals(province)) {
      return error(cell, "REGION_OUTSIDE", "the city is not in " + province);
    }
    return seen.add(new Place(directionCode, city.get()))
        ? city
        : error(cell, "DUPLICATE_ROW", "the city has a goal in this direction already");
  }

  private Optional<Region> error(Cell cell, String code, String message) {
    conflicts.add(Conflict.error(cell, code, message));
    return Optional.empty();
  }
}
