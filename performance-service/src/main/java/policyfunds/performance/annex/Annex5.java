package policyfunds.performance.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.direction.FundingDirections;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.region.Region;

/**
 * Reads annex 5, 绩效目标（地级以上市部分）: per direction one table, either a row or a sheet for each city.
 *
 * <p>The caption before a table names its direction and becomes the name of its goals.
 */
final class Annex5 {

  private static final String TEXT = "总体目标";
  private static final String TEXT_IN_FULL = "总体绩效目标";

  private final Cities cities;
  private final FundingDirections directions;
  private final IndicatorReader indicators;
  private final List<Conflict> conflicts;
  private final List<GoalDraft.Regional> goals = new ArrayList<>();

  Annex5(
      Cities cities,
      FundingDirections directions,
      IndicatorReader indicators,
      List<Conflict> conflicts) {
    this.cities = cities;
    this.directions = directions;
    this.indicators = indicators;
    this.conflicts = conflicts;
  }

  List<GoalDraft.Regional> read(Annex annex) {
    annex.tables().forEach(table -> readTable(table, titleOf(annex, table)));
    return List.copyOf(goals);
  }

  private void readTable(Table table, String title) {
    Optional<String> direction = directions.namedIn(title).map(known -> known.code().value());
    if (direction.isEmpty()) {
      conflicts.add(
          Conflict.error(
              table.corner(),
              "DIRECTION_UNKNOWN",
              "the caption names no known direction: " + title));
      return;
    }
    if (CityMatrix.isIn(table)) {
      goals.addAll(
          new CityMatrix(table, title, direction.get(), cities, indicators, conflicts).read());
    } else {
      Sheet.of(table).forEach(sheet -> readSheet(sheet, title, direction.get()));
    }
  }

  private void readSheet(Sheet sheet, String title, String direction) {
    if (!sheet.isKnown() || sheet.title() == null) {
      conflicts.add(
          Conflict.error(
              sheet.firstCell(),
              "TABLE_UNKNOWN",
              "neither a matrix of cities nor a city's title above its indicators"));
      return;
    }
    Optional<Region> city = cities.in(sheet.title(), direction);
    String label = sheet.field(TEXT_IN_FULL).isPresent() ? TEXT_IN_FULL : TEXT;
    Optional<Cell> text = new Sheet.Fields(sheet, conflicts, List.of(label)).value(label);
    List<IndicatorDraft> read = IndicatorRows.of(sheet, indicators, conflicts);
    if (city.isPresent() && text.isPresent()) {
      goals.add(
          new GoalDraft.Regional(title, sheet.title(), city.get(), direction, text.get(), read));
    }
  }

  /** The last line before the table that names a direction, else the last one. */
  private String titleOf(Annex annex, Table table) {
    List<String> lines =
        annex.captionOf(table).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    return lines.reversed().stream()
        .filter(line -> directions.namedIn(line).isPresent())
        .findFirst()
        .orElse(lines.isEmpty() ? "" : lines.getLast());
  }
}
