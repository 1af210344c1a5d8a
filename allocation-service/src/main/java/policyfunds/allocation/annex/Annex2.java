package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import policyfunds.kernel.direction.FundingDirection;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Numerals;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.Regions;

/**
 * Reads annex 2, 经费分配表: a row for each city, a column for each direction.
 *
 * <p>The row 合计 is printed totals. A blank cell is no allocation; it is not zero.
 */
final class Annex2 {

  /** A printed 合计 of one direction's column. */
  record ColumnTotal(String directionCode, BigDecimal valueWan, Cell cell) {}

  private final Regions regions;
  private final FundingDirections directions;
  private final List<CityDraft> cities = new ArrayList<>();
  private final List<ColumnTotal> totals = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Region> seen = new HashSet<>();

  private Annex2(Regions regions, FundingDirections directions) {
    this.regions = regions;
    this.directions = directions;
  }

  static Annex2 read(Annex annex, Regions regions, FundingDirections directions) {
    Annex2 reading = new Annex2(regions, directions);
    annex.tables().forEach(reading::readTable);
    return reading;
  }

  List<CityDraft> cities() {
    return cities;
  }

  List<ColumnTotal> totals() {
    return totals;
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  private void readTable(Table table) {
    Optional<Header> header = Header.in(table, "地区");
    if (header.isEmpty()) {
      conflicts.add(
          Conflict.error(
              table.rows().getFirst().getFirst(), "TABLE_UNKNOWN", "no header row with 地区"));
      return;
    }
    int place = header.get().column("地区");
    TreeMap<Integer, String> columns = directionsOf(header.get(), place);
    table.rows().stream()
        .skip(header.get().row())
        .forEach(row -> readRow(header.get(), place, columns, row));
  }

  private TreeMap<Integer, String> directionsOf(Header header, int place) {
    TreeMap<Integer, String> columns = new TreeMap<>();
    for (int column = 0; column < header.width(); column++) {
      if (column == place) {
        continue;
      }
      Cell cell = header.cells().get(column);
      Optional<FundingDirection> direction = directions.namedIn(cell.text());
      if (direction.isEmpty()) {
        conflicts.add(
            Conflict.error(cell, "DIRECTION_UNKNOWN", "the column names no known direction"));
      } else if (columns.containsValue(direction.get().code().value())) {
        conflicts.add(
            Conflict.error(cell, "DUPLICATE_COLUMN", "the direction has a column already"));
      } else {
        columns.put(column, direction.get().code().value());
      }
    }
    return columns;
  }

  private void readRow(Header header, int place, TreeMap<Integer, String> columns, List<Cell> row) {
    if (row.size() != header.width()) {
      conflicts.add(
          Conflict.error(
              row.getFirst(), "ROW_WIDTH", "the row has %d cells".formatted(row.size())));
      return;
    }
    Cell name = row.get(place);
    boolean total = name.wording().equals("合计");
    Optional<Region> city = total ? Optional.empty() : cityOf(name);
    columns.forEach((column, direction) -> {
      Cell cell = row.get(column);
      if (cell.isBlank()) {
        return;
      }
      Optional<BigDecimal> amount = amountIn(cell);
      if (total) {
        amount.ifPresent(value -> totals.add(new ColumnTotal(direction, value, cell)));
      } else if (city.isPresent()) {
        amount.ifPresent(
            value -> cities.add(new CityDraft(name, city.get(), direction, value, cell)));
      }
    });
  }

  private Optional<Region> cityOf(Cell name) {
    Optional<Region> city = regions.leading(name.wording()).filter(Region::isCity);
    if (city.isEmpty()) {
      conflicts.add(Conflict.error(name, "REGION_UNKNOWN", "names no known city"));
    } else if (!seen.add(city.get())) {
      conflicts.add(Conflict.error(name, "DUPLICATE_ROW", "the city has a row already"));
      return Optional.empty();
    }
    return city;
  }

  private Optional<BigDecimal> amountIn(Cell cell) {
    Optional<BigDecimal> amount = Numerals.read(cell.text()).filter(value -> value.signum() > 0);
    if (amount.isEmpty()) {
      conflicts.add(
          Conflict.error(cell, "AMOUNT_UNREADABLE", "the amount is no number above zero"));
    }
    return amount;
  }
}
