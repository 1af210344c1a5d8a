package policyfunds.e2e.expected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.source.SourceTables;

/** One row of annex 3 政策任务 with every column's cell, in the table's order. */
public record Task(
    City city,
    Direction direction,
    Cell sequence,
    Cell region,
    Cell directionName,
    Cell name,
    Cell requirement,
    Cell nature,
    Cell mode,
    Cell standard,
    Cell workload,
    Cell window) {
  private static final Pattern MONTH = Pattern.compile("(\\d{4})年(\\d{1,2})月");

  static List<Task> all(SourceTables tables, Cities cities) {
    return Stream.of("3-1", "3-2")
        .flatMap(table -> tables.rowsFrom(table, 3).stream())
        .map(row -> of(row, cities))
        .toList();
  }

  private static Task of(List<Cell> row, Cities cities) {
    return new Task(
        cities.namedBy(row.get(1)),
        Direction.namedBy(row.get(2)),
        row.get(0),
        row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        row.get(5),
        row.get(6),
        row.get(7),
        row.get(8),
        row.get(9));
  }

  /** Work in 家次, empty where the cell refers to a contract instead. */
  public Optional<BigDecimal> workloadVisits() {
    return workload.text().matches("\\d+") ? Optional.of(workload.number()) : Optional.empty();
  }

  public LocalDate windowStart() {
    return months().getFirst().atDay(1);
  }

  public LocalDate windowEnd() {
    return months().getLast().atEndOfMonth();
  }

  private List<YearMonth> months() {
    return MONTH.matcher(window.text()).results().map(Task::month).toList();
  }

  private static YearMonth month(MatchResult written) {
    return YearMonth.of(Integer.parseInt(written.group(1)), Integer.parseInt(written.group(2)));
  }
}
