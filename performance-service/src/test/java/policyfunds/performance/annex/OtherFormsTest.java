package policyfunds.performance.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.Notice;
import policyfunds.kernel.notice.NoticeDescriptor;

/** The real tables as other forms than text give them: merged, permuted, with blank rows. */
class OtherFormsTest {

  private static final List<String> WARNINGS =
      List.of("TARGET_NARRATIVE", "DUPLICATE_INDICATOR_NAME");

  @Test
  void readsTrulyMergedCellsWithoutSpansBesideTheDocument() {
    AnnexReading reading = Notices.read(withoutSpans(OtherFormsTest::merged));

    assertThat(codes(reading)).isEqualTo(WARNINGS);
    assertThat(said(reading)).isEqualTo(said(Notices.read(Notices.of2020())));
  }

  @Test
  void findsTheColumnsOfTheCityMatrixWhereverTheyStand() {
    List<Integer> order = List.of(5, 2, 7, 4, 1, 3, 6, 0);
    Notice permuted =
        withoutSpans(table ->
            table.id().equals("5-1")
                ? Table.of(
                    table.id(),
                    table.rows().stream()
                        .map(Table::spread)
                        .map(row -> order.stream().map(i -> row.get(i).text()).toList())
                        .toList())
                : table);

    AnnexReading reading = Notices.read(permuted);

    assertThat(codes(reading)).isEqualTo(WARNINGS);
    GoalDraft guangzhou =
        reading.goals().stream()
            .filter(GoalDraft.Regional.class::isInstance)
            .findFirst()
            .orElseThrow();
    assertThat(guangzhou.indicators())
        .extracting(indicator ->
            indicator.level2Cell().text() + " " + indicator.parsed().getFirst().asWritten())
        .containsExactly("时效指标 是", "社会效益指标 是", "数量指标 3", "数量指标 5500", "社会效益指标 是");
  }

  @Test
  void readsSheetsOfCitiesInAnyOrder() {
    AnnexReading reading =
        Notices.read(
            Notices.changed(
                "5-2",
                rows -> {
                  List<List<String>> turned = new ArrayList<>(rows.subList(11, rows.size()));
                  turned.addAll(rows.subList(0, 11));
                  return turned;
                }));

    assertThat(codes(reading)).isEqualTo(WARNINGS);
    assertThat(cities(reading)).endsWith("441900", "440100");
  }

  @Test
  void passesOverRowsWithoutAnyText() {
    UnaryOperator<Table> withBlanks =
        table -> {
          List<List<String>> rows = new ArrayList<>();
          for (List<String> row : table.texts()) {
            rows.add(List.of(" "));
            rows.add(row);
            rows.add(Collections.nCopies(row.size(), ""));
          }
          return Table.of(table.id(), rows);
        };

    AnnexReading reading =
        Notices.read(withoutSpans(table -> table.annex() == 4 ? withBlanks.apply(table) : table));

    assertThat(said(reading)).isEqualTo(said(Notices.read(Notices.of2020())));
  }

  @Test
  void knowsCitiesByTheirCodes() {
    AnnexReading reading = Notices.read(Notices.with("5-1", 4, 1, "440100"));

    assertThat(codes(reading)).isEqualTo(WARNINGS);
    assertThat(cities(reading)).startsWith("440100");
  }

  @Test
  void refusesTheCitiesOfAnotherProvince() {
    Notice real = Notices.of2020();
    NoticeDescriptor own = real.descriptor();
    Notice other =
        new Notice(
            new NoticeDescriptor(
                own.id(),
                own.title(),
                "360000",
                own.fiscalYear(),
                own.digest(),
                own.fund(),
                own.annexes(),
                own.spans(),
                own.links()),
            real.annexes());

    AnnexReading reading = Notices.read(other);

    assertThat(reading.conflicts())
        .filteredOn(conflict -> conflict.isError())
        .hasSize(23)
        .allMatch(conflict -> conflict.code().equals("REGION_OUTSIDE"))
        .extracting(AnnexReadingTest::place)
        .startsWith("REGION_OUTSIDE 5-1 4 1")
        .endsWith("REGION_OUTSIDE 5-2 12 1");
  }

  /**
   * The same table, blanks below and beside a cell made part of it as a word processor has them.
   */
  private static Table merged(Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      rows.add(row.stream().map(cell -> reaching(table, cell)).toList());
    }
    return new Table(table.id(), rows);
  }

  private static Cell reaching(Table table, Cell cell) {
    int below = 0;
    while (!cell.isBlank() && isBlankBelow(table, cell, below + 1)) {
      below++;
    }
    return new Cell(
        cell.table(), cell.row(), cell.column(), cell.text(), cell.columnSpan(), below + 1);
  }

  private static boolean isBlankBelow(Table table, Cell cell, int rows) {
    List<Cell> own = table.rows().get(cell.row() - 1);
    if (cell.row() + rows > table.rows().size()) {
      return false;
    }
    List<Cell> below = table.rows().get(cell.row() + rows - 1);
    // in rows of other widths only the first two cells stand under each other
    boolean alike = below.size() == own.size() || cell.column() <= Math.min(2, below.size());
    return alike && below.get(cell.column() - 1).isBlank();
  }

  private static Notice withoutSpans(UnaryOperator<Table> change) {
    Notice real = Notices.of2020();
    NoticeDescriptor own = real.descriptor();
    return new Notice(
        new NoticeDescriptor(
            own.id(),
            own.title(),
            own.regionCode(),
            own.fiscalYear(),
            own.digest(),
            own.fund(),
            own.annexes(),
            List.of(),
            own.links()),
        real.annexes().stream()
            .map(annex ->
                new Annex(
                    annex.number(),
                    annex.blocks().stream()
                        .map(block -> block instanceof Table table ? change.apply(table) : block)
                        .toList()))
            .toList());
  }

  /** Every goal in words: its text, its levels, names and values. */
  private static List<List<String>> said(AnnexReading reading) {
    return reading.goals().stream()
        .map(goal ->
            IntStream.range(0, goal.indicators().size())
                .mapToObj(i -> said(goal, goal.indicators().get(i)))
                .toList())
        .toList();
  }

  private static String said(GoalDraft goal, IndicatorDraft indicator) {
    Cell level1 = indicator.level1Cell();
    return String.join(
        "|",
        goal.textCell().text(),
        level1 == null ? "" : level1.text(),
        indicator.level2Cell().text(),
        indicator.nameCell().text(),
        indicator.parsed().toString());
  }

  private static List<String> cities(AnnexReading reading) {
    return reading.goals().stream()
        .filter(GoalDraft.Regional.class::isInstance)
        .map(goal -> ((GoalDraft.Regional) goal).city().code().value())
        .toList();
  }

  private static List<String> codes(AnnexReading reading) {
    return reading.conflicts().stream().map(conflict -> conflict.code()).toList();
  }
}
