package policyfunds.task.annex;

import static org.assertj.core.api.Assertions.assertThat;
import static policyfunds.task.annex.Sheets.HEADER;
import static policyfunds.task.annex.Sheets.NAMES;
import static policyfunds.task.annex.Sheets.notice;
import static policyfunds.task.annex.Sheets.row;
import static policyfunds.task.annex.Sheets.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.notice.Notice;

/** Tables of annex 3 as other forms than text give them. */
class MergedCellsTest {

  private static final List<String> BLANK = Collections.nCopies(10, "");

  @Test
  void readsACellThatIsMergedOverSeveralRowsInEachOfThem() {
    Notice notice = merged(row(1, "广州", "5500"), with(row(2, "韶关", "660"), 10, ""));

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.tasks())
        .extracting(task -> task.terms().window())
        .containsExactly(
            reading.tasks().getFirst().terms().window(),
            reading.tasks().getFirst().terms().window());
    assertThat(reading.tasks().getLast().cells().get("window").row()).isEqualTo(3);
  }

  @Test
  void passesOverRowsWithoutAnyText() {
    Notice notice = notice(BLANK, row(1, "广州", "5500"), List.of(""), row(2, "韶关", "660"), BLANK);

    AnnexReading reading = AnnexReading.of(notice, NAMES);

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.tasks())
        .extracting(task -> task.cells().get("regionCode").row())
        .containsExactly(4, 6);
  }

  @Test
  void findsWhatStandsInOtherOrdersOfTablesColumnsAndRows() {
    List<Integer> order = List.of(4, 9, 1, 7, 0, 3, 8, 2, 6, 5);
    Table one =
        Table.of(
            "3-1",
            List.of(
                inOrder(HEADER, order),
                inOrder(row(2, "韶关", "合同任务量"), order),
                inOrder(row(1, "广州", "5500"), order)));

    AnnexReading reading = AnnexReading.of(notice("999999-2031", List.of(one)), NAMES);

    assertThat(reading.conflicts()).isEmpty();
    assertThat(reading.tasks())
        .extracting(TaskDraft::regionCode)
        .containsExactly("440200", "440100");
  }

  @Test
  void doesNotGuessWhichOfTwoColumnsCounts() {
    Notice notice = notice("999999-2031", with(HEADER, 8, "工作量（份）"), row(1, "广州", "5500"));

    assertThat(codes(notice)).containsExactly("TABLE_UNKNOWN");
    assertThat(codes(wider("工作量（份）"))).containsExactly("DUPLICATE_COLUMN");
  }

  @Test
  void knowsNoTableWithoutText() {
    assertThat(codes(notice("999999-2031", List.of(Table.of("3-1", List.of())))))
        .containsExactly("TABLE_UNKNOWN");
    assertThat(codes(notice("999999-2031", List.of(Table.of("3-1", List.of(BLANK))))))
        .containsExactly("TABLE_UNKNOWN");
  }

  private static Notice wider(String column) {
    List<String> header = new ArrayList<>(HEADER);
    header.add(column);
    return notice("999999-2031", header, row(1, "广州", "5500"));
  }

  /** The two rows under a header, the last cell of the first reaching into the second. */
  private static Notice merged(List<String> first, List<String> second) {
    Table plain = Table.of("3-1", List.of(List.of("某表"), HEADER, first, second));
    List<List<Cell>> rows = new ArrayList<>(plain.rows());
    List<Cell> cells = new ArrayList<>(rows.get(2));
    cells.set(9, new Cell("3-1", 3, 10, cells.getLast().text(), 1, 2));
    rows.set(2, cells);
    return notice("999999-2031", List.of(new Table("3-1", rows)));
  }

  private static List<String> inOrder(List<String> row, List<Integer> order) {
    return order.stream().map(row::get).toList();
  }

  private static List<String> codes(Notice notice) {
    return AnnexReading.of(notice, NAMES).conflicts().stream().map(Conflict::code).toList();
  }
}
