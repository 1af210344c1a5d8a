package policyfunds.performance.annex;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.Regions;

/** The cities that annex 5 has goals for so far, each once in a direction. */
final class Cities {

  private record Place(String directionCode, Region city) {}

  private final Regions regions;
  private final List<Conflict> conflicts;
  private final Set<Place> seen = new HashSet<>();

  Cities(Regions regions, List<Conflict> conflicts) {
    this.regions = regions;
    this.conflicts = conflicts;
  }

  /** The city that a cell begins with: 广州, 广州市绩效目标表. */
  Optional<Region> in(Cell cell, String directionCode) {
    Optional<Region> city = regions.leading(cell.wording()).filter(Region::isCity);
    if (city.isEmpty()) {
      conflicts.add(Conflict.error(cell, "REGION_UNKNOWN", "names no known city"));
    } else if (!seen.add(new Place(directionCode, city.get()))) {
      conflicts.add(
          Conflict.error(cell, "DUPLICATE_ROW", "the city has a goal in this direction already"));
      return Optional.empty();
    }
    return city;
  }
}
