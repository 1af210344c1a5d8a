package policyfunds.allocation.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import policyfunds.kernel.direction.FundingDirection;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/**
 * Reads annex 2, 经费分配表: a row for each city, a column for each direction.
 *
 * <p>The row 合计 is printed totals. A blank cell is no allocation; it is not zero.
 */
final class Annex2 {

  private static final Set<String> TOTAL = Set.of("合计", "总计");

  /** A printed 合计 of one direction's column. */
  record ColumnTotal(String directionCode, BigDecimal valueWan, Cell cell) {}

  private final RegionCode province;
  private final Regions regions;
  private final FundingDirections directions;
  private final List<CityDraft> cities = new ArrayList<>();
  private final List<ColumnTotal> totals = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Set<Region> seen = new HashSet<>();
  private final Set<String> totalled = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> unread = new HashSet<>();
  private boolean isEveryColumnKnown = true;

  private Annex2(RegionCode province, Regions regions, FundingDirections directions) {
    this.province = province;
    this.regions = regions;
    this.directions = directions;
  }

  /**
   * Reads the annex.
   *
   * @param province whose cities alone may stand in it
   */
  static Annex2 read(
      Annex annex, RegionCode province, Regions regions, FundingDirections directions) {
    Annex2 reading = new Annex2(province, regions, directions);
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

  /** A cell with money in it, if there is one. */
  Optional<Cell> anyAmount() {
    return Stream.concat(
            cities.stream().map(CityDraft::cell), totals.stream().map(ColumnTotal::cell))
        .findFirst();
  }

  /** Whether all amounts of the cities could be read. */
  boolean isWhole() {
    return isEveryColumnKnown && unread.isEmpty();
  }

  /** Whether every direction has a total that could be read. */
  boolean hasAllTotals() {
    return isEveryColumnKnown && totalled.containsAll(known);
  }

  /** Whether all amounts of a direction could be read. */
  boolean isWhole(String directionCode) {
    return !unread.contains(directionCode);
  }

  private void readTable(Table table) {
    Optional<Header> header = Header.in(table, "地区");
    if (header.isEmpty()) {
      error(table.rows().getFirst().getFirst(), "TABLE_UNKNOWN", "no header row with 地区");
      isEveryColumnKnown = false;
      return;
    }
    int place = header.get().column("地区");
    TreeMap<Integer, String> columns = directionsOf(header.get(), place);
    table.rows().stream()
        .skip(header.get().row())
        .filter(row -> !row.stream().allMatch(Cell::isBlank))
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
        error(cell, "DIRECTION_UNKNOWN", "the column names no known direction");
        isEveryColumnKnown = false;
      } else if (columns.containsValue(direction.get().code().value())) {
        error(cell, "DUPLICATE_COLUMN", "the direction has a column already");
        unread.add(direction.get().code().value());
      } else {
        columns.put(column, direction.get().code().value());
        known.add(direction.get().code().value());
      }
    }
    return columns;
  }

  private void readRow(Header header, int place, TreeMap<Integer, String> columns, List<Cell> row) {
    if (row.size() != header.width()) {
      error(row.getFirst(), "ROW_WIDTH", "the row has %d cells".formatted(row.size()));
      unread.addAll(columns.values());
      return;
    }
    Cell name = row.get(place);
    if (TOTAL.contains(name.wording())) {
      columns.forEach((column, direction) -> readTotal(direction, row.get(column)));
      return;
    }
    Optional<Region> city = cityOf(name);
    columns.forEach((column, direction) -> {
      Cell cell = row.get(column);
      Optional<BigDecimal> amount = amountIn(cell);
      if (city.isPresent() && amount.isPresent()) {
        cities.add(new CityDraft(name, city.get(), direction, amount.get(), cell));
      } else if (!cell.isBlank()) {
        unread.add(direction);
      }
    });
  }

  private void readTotal(String direction, Cell cell) {
    Optional<BigDecimal> value = amountIn(cell);
    if (value.isPresent() && !totalled.add(direction)) {
      error(cell, "DUPLICATE_ROW", "the direction has a total already");
    } else {
      value.ifPresent(wan -> totals.add(new ColumnTotal(direction, wan, cell)));
    }
  }

  private Optional<Region> cityOf(Cell name) {
    String wording = name.wording();
    Optional<Region> city =
        regions.named(wording).or(() -> regions.leading(wording)).filter(Region::isCity);
    if (city.isEmpty()) {
      error(name, "REGION_UNKNOWN", "names no known city");
    } else if (!province.equals(city.get().code().province())) {
      error(name, "REGION_OUTSIDE", "the city is not of the document's province");
    } else if (OrganizationName.in(name).length() > OrganizationName.LONGEST) {
      error(name, "TEXT_TOO_LONG", "the name of an organization is 200 letters at most");
    } else if (!seen.add(city.get())) {
      error(name, "DUPLICATE_ROW", "the city has a row already");
    } else {
      return city;
    }
    return Optional.empty();
  }

  /** The amount of a cell that has one; a blank has none and is no error. */
  private Optional<BigDecimal> amountIn(Cell cell) {
    if (cell.isBlank()) {
      return Optional.empty();
    }
    Optional<BigDecimal> amount = Amount.in(cell);
    if (amount.isEmpty()) {
      error(cell, "AMOUNT_UNREADABLE", "the amount is no number above zero");
    }
    return amount;
  }

  private void error(Cell cell, String code, String message) {
    conflicts.add(Conflict.error(cell, code, message));
  }
}
