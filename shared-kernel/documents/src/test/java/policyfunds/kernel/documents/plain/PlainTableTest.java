package policyfunds.kernel.documents.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.plain.PlainTable.Spans;

class PlainTableTest {

  private static final List<String> TEXTS =
      List.of("", " ", "114.2", "2519\n\n（详见附件2）", "-5", "=1+1", "绩\n效", "\t", "“引”,'");

  @Test
  void saysWhatStandsBeforeEachTableAndAfterTheLast() {
    Annex annex =
        new Annex(
            4,
            List.of(
                new Paragraph("附件4"),
                new Paragraph("甲"),
                Table.of("4-1", List.of(List.of("a"))),
                new Paragraph("乙"),
                Table.of("4-2", List.of(List.of("b"))),
                new Paragraph("注：丙"),
                new Paragraph("丁")));

    List<PlainTable> tables = PlainTable.of(annex);

    assertThat(tables).extracting(PlainTable::caption).containsExactly("附件4\n甲", "乙");
    assertThat(tables).extracting(PlainTable::closing).containsExactly("", "注：丙\n丁");
  }

  @Test
  void namesSpansOnlyOfRowsThatHaveSome() {
    Table table =
        new Table("5-1", List.of(List.of(cell(1, 1, 2, 3), cell(1, 2, 1, 1)), List.of(cell(2, 1))));

    PlainTable plain = PlainTable.of(new Annex(5, List.of(table))).getFirst();

    assertThat(plain.spans()).containsExactly(new Spans(1, List.of(2, 1), List.of(3, 1)));
  }

  @Test
  void leavesSpansAsideThatDoNotFitTheirRow() {
    List<Spans> strange =
        List.of(
            new Spans(1, List.of(2), null),
            new Spans(1, List.of(1, 1), List.of(2)),
            new Spans(9, List.of(1, 1), null));

    Table table = new PlainTable("1-1", "", "", List.of(List.of("a", "b")), strange).table();

    assertThat(table).isEqualTo(Table.of("1-1", List.of(List.of("a", "b"))));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void givesBackWhateverAnnexesThereWere(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 100; round++) {
      List<Annex> annexes =
          IntStream.rangeClosed(1, 5).mapToObj(number -> annex(number, random)).toList();

      List<PlainTable> tables =
          annexes.stream().flatMap(annex -> PlainTable.of(annex).stream()).toList();

      assertThat(PlainTable.annexes(tables)).isEqualTo(annexes);
    }
  }

  private static Annex annex(int number, Random random) {
    List<Block> blocks = new ArrayList<>();
    for (int ordinal = 1; ordinal <= 1 + random.nextInt(4); ordinal++) {
      paragraphs(blocks, random);
      blocks.add(table(number + "-" + ordinal, random));
    }
    paragraphs(blocks, random);
    return new Annex(number, blocks);
  }

  private static void paragraphs(List<Block> blocks, Random random) {
    int several = random.nextInt(4);
    for (int i = 0; i < several; i++) {
      blocks.add(new Paragraph("第 " + i + " 段　" + random.nextInt(100)));
    }
  }

  private static Table table(String id, Random random) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 1; row <= 1 + random.nextInt(6); row++) {
      int at = row;
      rows.add(
          IntStream.rangeClosed(1, 1 + random.nextInt(5))
              .mapToObj(column ->
                  new Cell(
                      id,
                      at,
                      column,
                      TEXTS.get(random.nextInt(TEXTS.size())),
                      1 + Math.max(0, random.nextInt(6) - 3),
                      1 + Math.max(0, random.nextInt(6) - 4)))
              .toList());
    }
    return new Table(id, rows);
  }

  private static Cell cell(int row, int column) {
    return cell(row, column, 1, 1);
  }

  private static Cell cell(int row, int column, int across, int down) {
    return new Cell("5-1", row, column, "x", across, down);
  }
}
