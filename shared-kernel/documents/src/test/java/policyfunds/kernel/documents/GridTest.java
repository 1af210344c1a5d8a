package policyfunds.kernel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {

  @Test
  void repeatsACellInEachColumnAndRowThatItReaches() {
    Table table =
        new Table(
            "5-1",
            List.of(
                List.of(new Cell("5-1", 1, 1, "甲", 2, 3), new Cell("5-1", 1, 2, "乙", 1)),
                List.of(new Cell("5-1", 2, 1, "", 2), new Cell("5-1", 2, 2, "丙", 1)),
                List.of(new Cell("5-1", 3, 1, "", 2), new Cell("5-1", 3, 2, "丁", 1)),
                List.of(new Cell("5-1", 4, 1, "", 2), new Cell("5-1", 4, 2, "戊", 1))));

    List<List<Cell>> grid = Grid.of(table);

    assertThat(texts(grid))
        .containsExactly(
            List.of("甲", "甲", "乙"),
            List.of("甲", "甲", "丙"),
            List.of("甲", "甲", "丁"),
            List.of("", "", "戊"));
    assertThat(Grid.ownCell(grid.get(1)).text()).isEqualTo("丙");
  }

  @Test
  void leavesOutRowsWithoutText() {
    Table table =
        Table.of("4-1", List.of(List.of("甲", "乙"), List.of("", " "), List.of(), List.of("丙", "")));

    assertThat(texts(Grid.of(table))).containsExactly(List.of("甲", "乙"), List.of("丙", ""));
  }

  @Test
  void carriesNothingIntoABlankThatIsNotCovered() {
    Table table = Table.of("4-1", List.of(List.of("甲", "乙"), List.of("", "丙")));

    assertThat(texts(Grid.of(table))).containsExactly(List.of("甲", "乙"), List.of("", "丙"));
  }

  private static List<List<String>> texts(List<List<Cell>> grid) {
    return grid.stream().map(row -> row.stream().map(Cell::text).toList()).toList();
  }
}
