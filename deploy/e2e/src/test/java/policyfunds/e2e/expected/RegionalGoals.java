package policyfunds.e2e.expected;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import policyfunds.e2e.expected.Goal.Indicator;
import policyfunds.e2e.expected.Target.Span;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.source.SourceTables;

/** The goals of annex 5 绩效目标（地级以上市部分）: the survey's one table, then the clusters'. */
final class RegionalGoals {
  /** The header's spans are lost in the text: 产出 stood over 3 columns of the survey, 效益 over 2. */
  private static final int[] LEVEL_1_CELL = {4, 4, 4, 5, 5};

  /** Likewise 数量指标 stood over 2 columns, 时效指标 over 1, 社会效益指标 over 2. */
  private static final int[] LEVEL_2_CELL = {4, 4, 5, 6, 6};

  private static final int FIRST_VALUE = 4;

  private RegionalGoals() {}

  static List<Goal> of(SourceTables tables, Cities cities) {
    return Stream.concat(survey(tables, cities), clusters(tables, cities)).toList();
  }

  private static Stream<Goal> survey(SourceTables tables, Cities cities) {
    return tables.rowsFrom("5-1", 4).stream()
        .map(row ->
            regional(
                cities.namedBy(row.get(0)),
                Direction.ENTERPRISE_SURVEY,
                row.get(1),
                IntStream.range(0, LEVEL_1_CELL.length)
                    .mapToObj(i -> surveyIndicator(tables, row, i))
                    .toList()));
  }

  private static Indicator surveyIndicator(SourceTables tables, List<Cell> row, int i) {
    return new Indicator(
        i + 1,
        Optional.of(tables.cell("5-1", 1, LEVEL_1_CELL[i])),
        tables.cell("5-1", 2, LEVEL_2_CELL[i]),
        tables.cell("5-1", 3, FIRST_VALUE + i),
        List.of(Target.of(Span.ANNUAL, row.get(FIRST_VALUE - 1 + i))));
  }

  private static Stream<Goal> clusters(SourceTables tables, Cities cities) {
    List<List<Cell>> rows = tables.rowsFrom("5-2", 1);
    var titles = new ArrayList<Integer>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() == 1) {
        titles.add(i);
      }
    }
    titles.add(rows.size());
    return IntStream.range(0, titles.size() - 1)
        .mapToObj(i -> cluster(rows.subList(titles.get(i), titles.get(i + 1)), cities));
  }

  private static Goal cluster(List<List<Cell>> section, Cities cities) {
    return regional(
        cities.namedBy(section.getFirst().getFirst()),
        Direction.MANUFACTURING_CLUSTER,
        section.get(1).get(1),
        LevelsCarriedDown.indicators(section.subList(3, section.size())));
  }

  private static Goal regional(
      City city, Direction direction, Cell text, List<Indicator> indicators) {
    return new Goal(
        Optional.of(city),
        Optional.of(direction),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        text,
        indicators);
  }
}
