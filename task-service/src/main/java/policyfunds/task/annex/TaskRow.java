package policyfunds.task.annex;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import policyfunds.kernel.direction.FundingDirection;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Numerals;
import policyfunds.kernel.documents.Wording;
import policyfunds.kernel.period.Period;
import policyfunds.kernel.period.PeriodParser;
import policyfunds.kernel.period.PeriodReading;
import policyfunds.kernel.region.Region;
import policyfunds.task.terms.ImplementationMode;
import policyfunds.task.terms.TaskNature;
import policyfunds.task.terms.Terms;
import policyfunds.task.terms.Window;
import policyfunds.task.terms.Workload;

/** Reads one row of annex 3, every cell of it, so that all that is wrong is told at once. */
final class TaskRow {

  private final Map<TaskColumn, Cell> cells = new EnumMap<>(TaskColumn.class);
  private final List<Conflict> conflicts = new ArrayList<>();
  private final KnownNames names;
  private final String unit;

  /**
   * A row under a header.
   *
   * @param unit of workloads, blank where the header names none
   */
  TaskRow(Header header, List<Cell> row, KnownNames names, String unit) {
    for (TaskColumn column : TaskColumn.values()) {
      cells.put(column, row.get(header.column(column.wording())));
    }
    this.names = names;
    this.unit = unit;
  }

  Cell cell(TaskColumn column) {
    return cells.get(column);
  }

  List<Conflict> conflicts() {
    return conflicts;
  }

  /** The wordings of all cells but the number: equal where a row was copied. */
  List<String> content() {
    return cells.entrySet().stream()
        .filter(entry -> entry.getKey() != TaskColumn.SEQUENCE)
        .map(entry -> entry.getValue().wording())
        .toList();
  }

  /** The row as read, empty where something in it is an error. */
  Optional<TaskDraft> read() {
    Optional<Integer> sequence = sequence();
    Optional<String> city = city();
    Optional<String> direction = direction();
    Optional<String> name = text(TaskColumn.NAME);
    Optional<String> requirement = text(TaskColumn.REQUIREMENT);
    Optional<TaskNature> nature = nature();
    ImplementationMode mode = mode();
    Optional<String> standard = text(TaskColumn.STANDARD);
    Optional<Workload> workload = workload();
    Optional<Window> window = window();
    if (conflicts.stream().anyMatch(Conflict::isError)) {
      return Optional.empty();
    }
    return Optional.of(
        new TaskDraft(
            sequence.orElseThrow(),
            city.orElseThrow(),
            direction.orElseThrow(),
            new Terms(
                name.orElseThrow(),
                requirement.orElseThrow(),
                nature.orElseThrow(),
                mode,
                standard.orElseThrow(),
                workload.orElseThrow(),
                window.orElseThrow()),
            cells.entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().member(), Map.Entry::getValue))));
  }

  private Optional<Integer> sequence() {
    String number = cell(TaskColumn.SEQUENCE).wording();
    return number.matches("[1-9]\\d{0,5}")
        ? Optional.of(Integer.valueOf(number))
        : error(TaskColumn.SEQUENCE, "SEQUENCE_UNREADABLE", "序号 is no whole number");
  }

  private Optional<String> city() {
    Optional<Region> city =
        names.region().apply(cell(TaskColumn.REGION).wording()).filter(Region::isCity);
    if (city.isEmpty()) {
      return error(TaskColumn.REGION, "REGION_UNKNOWN", "names no known city");
    }
    return city.get().code().province().equals(names.province())
        ? city.map(region -> region.code().value())
        : error(TaskColumn.REGION, "REGION_OUTSIDE", "the city is not in " + names.province());
  }

  private Optional<String> direction() {
    Optional<FundingDirection> direction =
        names.direction().apply(cell(TaskColumn.DIRECTION).text());
    return direction.isPresent()
        ? direction.map(known -> known.code().value())
        : error(TaskColumn.DIRECTION, "DIRECTION_UNKNOWN", "names no known direction");
  }

  private Optional<String> text(TaskColumn column) {
    return cell(column).isBlank()
        ? error(column, "TEXT_MISSING", "%s is blank".formatted(column.wording()))
        : Optional.of(cell(column).text().strip());
  }

  private Optional<TaskNature> nature() {
    Optional<TaskNature> nature = TaskNature.ofWording(cell(TaskColumn.NATURE).wording());
    return nature.isPresent()
        ? nature
        : error(TaskColumn.NATURE, "NATURE_UNKNOWN", "任务性质 is neither binding nor guiding");
  }

  private ImplementationMode mode() {
    ImplementationMode mode = ImplementationMode.ofWording(cell(TaskColumn.MODE).wording());
    if (mode == ImplementationMode.OTHER) {
      warning(TaskColumn.MODE, "MODE_UNKNOWN", "实施方式 has no code of its own, taken as OTHER");
    }
    return mode;
  }

  private Optional<Workload> workload() {
    Cell cell = cell(TaskColumn.WORKLOAD);
    Optional<BigDecimal> value = Numerals.read(withoutUnit(cell.wording()));
    if (cell.isBlank()) {
      return error(TaskColumn.WORKLOAD, "WORKLOAD_MISSING", "工作量 is blank");
    }
    if (value.isPresent()) {
      return unit.isBlank()
          ? error(TaskColumn.WORKLOAD, "UNIT_MISSING", "the header names no unit")
          : value.map(number -> new Workload.Numeric(number, unit));
    }
    if (cell.wording().matches("[-+.\\d].*")) {
      warning(TaskColumn.WORKLOAD, "WORKLOAD_NOT_NUMERIC", "begins like a number, kept as text");
    }
    return Optional.of(new Workload.Reference(cell.text().strip()));
  }

  private String withoutUnit(String wording) {
    String folded = Wording.fold(unit);
    return wording.endsWith(folded)
        ? wording.substring(0, wording.length() - folded.length())
        : wording;
  }

  private Optional<Window> window() {
    return switch (PeriodParser.read(cell(TaskColumn.WINDOW).text())) {
      case PeriodReading.Read(Period period) ->
          Optional.of(new Window(period.start(), period.end()));
      case PeriodReading.Reversed _ ->
          error(TaskColumn.WINDOW, "WINDOW_REVERSED", "完成时限 ends before it starts");
      case PeriodReading.Unreadable _ ->
          error(TaskColumn.WINDOW, "WINDOW_UNREADABLE", "完成时限 names no first and last day");
    };
  }

  private <T> Optional<T> error(TaskColumn column, String code, String message) {
    conflicts.add(Conflict.error(cell(column), code, message));
    return Optional.empty();
  }

  private void warning(TaskColumn column, String code, String message) {
    conflicts.add(Conflict.warning(cell(column), code, message));
  }
}
