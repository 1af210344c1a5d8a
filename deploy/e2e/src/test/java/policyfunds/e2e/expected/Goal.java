package policyfunds.e2e.expected;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import policyfunds.e2e.source.Cell;

/**
 * A performance goal 绩效目标: of a city and direction (annex 5) or of a project (annex 4), which
 * answers for some items of annex 1.
 */
public record Goal(
    Optional<City> city,
    Optional<Direction> direction,
    Optional<Cell> projectName,
    Optional<Cell> requested,
    List<Integer> itemSequences,
    Cell text,
    List<Indicator> indicators) {

  /** One indicator 绩效指标; levels carried down through merged cells, level 1 may be missing. */
  public record Indicator(
      int ordinal, Optional<Cell> level1, Cell level2, Cell name, List<Target> targets) {}

  public Optional<BigDecimal> requestedWan() {
    return requested.map(Cell::number);
  }
}
