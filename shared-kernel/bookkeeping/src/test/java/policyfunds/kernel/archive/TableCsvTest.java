package policyfunds.kernel.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableCsvTest {

  @Test
  void writesALineForEachRowWithBlanksAndBreaksAsTheyAre() {
    String csv = csv(List.of("序号", "金额,万元"), List.of("1", "2519\n\n（详见附件2）", "\"引\""));

    assertThat(csv).isEqualTo("\uFEFF序号,\"金额,万元\"\r\n1,\"2519\n\n（详见附件2）\",\"\"\"引\"\"\"\r\n");
  }

  @Test
  void keepsBlankCellsAtTheEndOfARow() {
    assertThat(csv(List.of("a", "", ""))).isEqualTo("\uFEFFa,,\r\n");
  }

  @Test
  void takesTheLifeOutOfFormulasButNotOutOfNumbers() {
    assertThat(csv(List.of("=1+1", "+cmd", "@x", "-5", "+5.2", "-a")))
        .isEqualTo("\uFEFF'=1+1,'+cmd,'@x,-5,+5.2,'-a\r\n");
  }

  @SafeVarargs
  private static String csv(List<String>... rows) {
    return TableCsv.of(new TableView("d", "0", 1, "1-1", "", "", List.of(rows), List.of()));
  }
}
