package policyfunds.kernel.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Table;

class TextReaderTest {

  @Test
  void readsCellsByTabAndRowsByEmptyLine() {
    List<Annex> annexes = TextReader.read("附件1\n\n题\n\n\ta\n\tb\n\n\t1\n\t2\n");

    assertThat(annexes).hasSize(1);
    Table table = annexes.getFirst().tables().getFirst();
    assertThat(table.id()).isEqualTo("1-1");
    assertThat(table.texts()).containsExactly(List.of("a", "b"), List.of("1", "2"));
    assertThat(annexes.getFirst().captionOf(table)).isEqualTo("附件1\n题");
  }

  @Test
  void keepsBlankCells() {
    Table table = tableOf("\ta\n\t\n\tc\n");

    assertThat(table.texts()).containsExactly(List.of("a", "", "c"));
    assertThat(table.rows().getFirst().get(1).isBlank()).isTrue();
  }

  @Test
  void keepsAnEmptyLineInsideACellWhenTheRowGoesOn() {
    Table table = tableOf("\t1\n\t2519\n\n（详见附件2）\n\t说明\n\n\t2\n\t3\n\t4\n");

    assertThat(table.texts())
        .containsExactly(List.of("1", "2519\n\n（详见附件2）", "说明"), List.of("2", "3", "4"));
  }

  @Test
  void takesTextAfterTheLastRowAsRunningText() {
    Annex annex = TextReader.read("附件1\n\ta\n\n\n标题在后\n\n").getFirst();

    assertThat(annex.tables().getFirst().texts()).containsExactly(List.of("a"));
    assertThat(annex.closing()).isEqualTo("标题在后");
  }

  @Test
  void endsATableAtTwoEmptyLines() {
    Annex annex = TextReader.read("附件3\n\ta\n\n\n\tb\n").getFirst();

    assertThat(annex.tables()).extracting(Table::id).containsExactly("3-1", "3-2");
  }

  @Test
  void startsATableRightBelowItsCaption() {
    Annex annex = TextReader.read("附件5\n\n甲\n乙\n\ta\n").getFirst();

    assertThat(annex.captionOf(annex.tables().getFirst())).isEqualTo("附件5\n甲\n乙");
  }

  @Test
  void joinsTheLinesOfACell() {
    assertThat(tableOf("\t绩\n效\n指\n标\n\t一级\n指标\n").texts())
        .containsExactly(List.of("绩\n效\n指\n标", "一级\n指标"));
  }

  @Test
  void leavesTrailingWhiteSpaceOfTheFileAlone() {
    assertThat(tableOf("\ta\n\t≥90%\n ").texts()).containsExactly(List.of("a", "≥90%"));
  }

  @Test
  void restoresSpansGivenBesideTheDocument() {
    Table table = tableOf("\t产出\n\t效益\n\n\ta\n\tb\n\tc\n").withSpans(1, List.of(2, 1));

    assertThat(Table.spread(table.rows().getFirst()))
        .extracting(Cell::text)
        .containsExactly("产出", "产出", "效益");
  }

  @Test
  void dropsNothingBeforeTheFirstHeading() {
    List<Annex> annexes = TextReader.read("关于下达资金的通知\n\ta\n\n附件1\n题\n");

    assertThat(annexes).extracting(Annex::number).containsExactly(0, 1);
    assertThat(annexes.getFirst().tables()).extracting(Table::id).containsExactly("0-1");
    assertThat(annexes.getFirst().captionOf(annexes.getFirst().tables().getFirst()))
        .isEqualTo("关于下达资金的通知");
  }

  private static Table tableOf(String text) {
    return TextReader.read("附件9\n" + text).getFirst().tables().getFirst();
  }
}
