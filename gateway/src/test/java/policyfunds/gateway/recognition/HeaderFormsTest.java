package policyfunds.gateway.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.gateway.OfficialText;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Table;

class HeaderFormsTest {

  private static final HeaderForms FORMS = HeaderForms.shipped();

  @Test
  void restoresWhatTheTextFormLost() {
    Recognition restored = FORMS.restoredIn(recognized(OfficialText.whole()), true);

    Table matrix = table(restored, "5-1");
    assertThat(spansOf(matrix, 1)).containsExactly(1, 1, 1, 3, 2);
    assertThat(spansOf(matrix, 2)).containsExactly(1, 1, 1, 2, 1, 2);
    assertThat(spansOf(matrix, 4)).containsOnly(1);
    Table items = table(restored, "1-1");
    assertThat(spansOf(items, 1)).containsExactly(1, 1, 2, 1);
    assertThat(spansOf(items, 2)).containsExactly(1, 1, 2, 1);
    assertThat(spansOf(items, 3)).containsOnly(1);
    assertThat(restored.conflicts()).isEmpty();
  }

  @Test
  void saysSoWhereItAssumes() {
    Recognition restored = FORMS.restoredIn(recognized(OfficialText.of(2021)), false);

    assertThat(spansOf(table(restored, "5-1"), 1)).containsExactly(1, 1, 1, 3, 2);
    assertThat(restored.conflicts())
        .extracting(Conflict::code, conflict -> conflict.cell().table())
        .containsExactly(tuple("SPANS_ASSUMED", "1-1"), tuple("SPANS_ASSUMED", "5-1"));
    assertThat(restored.conflicts()).noneMatch(Conflict::isError);
  }

  @Test
  void assumesNothingOfAnotherHeader() {
    Recognition restored =
        FORMS.restoredIn(recognized(OfficialText.whole().replace("研究报告数（份）", "简报数（份）")), true);

    assertThat(spansOf(table(restored, "5-1"), 1)).containsOnly(1);
  }

  @Test
  void leavesTellingTablesAlone() {
    Recognition told =
        recognized(OfficialText.whole())
            .changed(
                table ->
                    table.id().equals("5-1") ? table.withSpans(1, List.of(1, 1, 1, 2, 3)) : table,
                List.of());

    Recognition restored = FORMS.restoredIn(told, false);

    assertThat(spansOf(table(restored, "5-1"), 1)).containsExactly(1, 1, 1, 2, 3);
  }

  private static Recognition recognized(String text) {
    return Recognition.of(OfficialText.opened(text).annexes(), List.of());
  }

  private static Table table(Recognition recognition, String id) {
    return recognition.tables().stream()
        .map(RecognizedTable::table)
        .filter(table -> table.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> spansOf(Table table, int row) {
    return table.rows().get(row - 1).stream().map(Cell::columnSpan).toList();
  }
}
