package policyfunds.e2e.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTablesTest {
  private final SourceTables tables = SourceTables.of(SourceText.read());

  @Test
  void findsTheTenTablesOfTheFiveAnnexes() {
    assertThat(tables.ids())
        .containsExactly("1-1", "2-1", "3-1", "3-2", "4-1", "4-2", "4-3", "4-4", "5-1", "5-2");
  }

  @Test
  void countsTitleAndHeaderRows() {
    assertThat(tables.ids().stream().map(id -> tables.table(id).size()))
        .containsExactly(11, 23, 23, 4, 8, 7, 9, 12, 24, 22);
  }

  @Test
  void keepsRowsRaggedAsTheTextHasThem() {
    assertThat(tables.table("1-1").stream().map(List::size))
        .containsExactly(4, 4, 5, 5, 5, 5, 5, 5, 4, 4, 4);
    assertThat(tables.table("2-1")).allSatisfy(row -> assertThat(row).hasSize(3));
    assertThat(tables.table("3-1").subList(1, 23)).allSatisfy(row -> assertThat(row).hasSize(10));
    assertThat(tables.table("5-1").subList(3, 24)).allSatisfy(row -> assertThat(row).hasSize(8));
  }

  @Test
  void keepsLineEndsInsideACell() {
    assertThat(tables.cell("1-1", 2, 3).text()).isEqualTo("2519\n\n（详见附件2）");
    assertThat(tables.cell("4-1", 4, 1).text()).isEqualTo("绩\n效\n指\n标");
    assertThat(tables.cell("4-1", 3, 2).text().lines()).hasSize(4);
  }

  @Test
  void keepsBlankCellsAndTheSpacesThatBreakAHeader() {
    assertThat(tables.table("2-1").get(0).get(2)).isEqualTo("支持先进制造业集群 培育（万元）");
    assertThat(tables.table("2-1").get(22)).containsExactly("云浮市工业和信息化主管部门", "28.8", "");
    assertThat(tables.table("3-2").get(1)).contains("任务要求/  目标");
    assertThat(tables.table("4-1").get(4)).first().isEqualTo("");
  }

  @Test
  void endsTheLastCellBeforeTheBlankThatEndsTheFile() {
    assertThat(tables.table("5-2").getLast()).containsExactly("", "", "满意度指标", "服务对象满意度", "≥90%");
  }
}
