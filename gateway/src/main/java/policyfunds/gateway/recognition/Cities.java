package policyfunds.gateway.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.region.Region;
import policyfunds.kernel.region.RegionCode;
import policyfunds.kernel.region.Regions;

/** The cities that a document names (所涉地市), by which its province is known. */
public final class Cities {

  private static final List<String> COLUMNS = List.of("地区", "地市", "承担单位");

  private Cities() {}

  /**
   * The province of more than half of the cities: one of another province is a conflict at its
   * cell, which the services report, and no doubt about the document.
   */
  public static Optional<String> province(Recognition recognition, Regions regions) {
    Map<RegionCode, Long> provinces =
        recognition
            .of(AnnexForm.CITIES.annex(), AnnexForm.TASKS.annex(), AnnexForm.CITY_GOALS.annex())
            .stream()
            .flatMap(table -> namesIn(table.table()))
            .flatMap(cell -> regionOf(cell.wording(), regions).stream())
            .filter(Region::isCity)
            .map(city -> city.code().province())
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    long all = provinces.values().stream().mapToLong(Long::longValue).sum();
    return provinces.entrySet().stream()
        .filter(province -> 2 * province.getValue() > all)
        .map(province -> province.getKey().value())
        .findFirst();
  }

  private static Stream<Cell> namesIn(Table table) {
    Optional<Header> header =
        COLUMNS.stream().flatMap(column -> Header.in(table, column).stream()).findFirst();
    if (header.isEmpty()) {
      return table.rows().stream().filter(row -> row.size() == 1).map(List::getFirst);
    }
    int column =
        COLUMNS.stream().mapToInt(header.get()::column).filter(i -> i >= 0).findFirst().orElse(0);
    return table.rows().stream()
        .skip(header.get().row())
        .filter(row -> row.size() > column)
        .map(row -> row.get(column));
  }

  private static Optional<Region> regionOf(String name, Regions regions) {
    return regions.named(name).or(() -> regions.leading(name));
  }
}
