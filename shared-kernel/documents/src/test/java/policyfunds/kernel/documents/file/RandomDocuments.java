package policyfunds.kernel.documents.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;

/** Documents of any shape, the same for the same seed. */
final class RandomDocuments {

  private static final List<String> PIECES =
      List.of(
          "",
          "",
          "",
          "广州",
          "114.2",
          "-3",
          "-12.50",
          "0",
          "007",
          "1e3",
          "90%",
          "≥90%",
          " ",
          "  尾 ",
          "\t",
          "\n",
          "\n\n",
          "=1+1",
          "+86",
          "-",
          "@x",
          "'",
          "''=1",
          "'-5",
          "'5",
          "\"",
          ",",
          ";",
          "😀",
          "\uD840\uDC00",
          "<a>&amp;",
          "]]>",
          "_x000D_",
          "_x0041",
          "_x005F_",
          "\u0001",
          "\u000B",
          "\uFFFE",
          "\uD800",
          "\r",
          "\r\n",
          "\u00A0",
          "\u3000",
          "\u2028",
          "\u0085",
          "\uFEFF",
          "000000000000001",
          "123456789012345",
          "1234567890123456",
          "0.1",
          "0.30",
          ".5",
          "TRUE",
          "#REF!",
          "2020-01-31",
          "附件3",
          "（详见附件2）",
          "\\",
          "%s",
          "sep=");

  private final Random random;

  RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  List<Annex> next() {
    List<Annex> annexes = new ArrayList<>();
    int number = random.nextInt(3) == 0 ? 0 : 1 + random.nextInt(3);
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      annexes.add(annex(number));
      number += 1 + random.nextInt(3);
    }
    return annexes;
  }

  private Annex annex(int number) {
    List<Block> blocks = new ArrayList<>();
    if (number > 0) {
      blocks.add(new Paragraph(random.nextBoolean() ? "附件" + number : " 附件 " + number));
    }
    int tables = 0;
    int count = 1 + random.nextInt(5);
    for (int i = 0; i < count; i++) {
      if (random.nextBoolean()) {
        blocks.add(new Paragraph(line()));
      } else {
        tables++;
        blocks.add(table(number + "-" + tables));
      }
    }
    return new Annex(number, blocks);
  }

  private String line() {
    return "题" + text().replaceAll("[\\n\\r]", "") + (random.nextBoolean() ? " " : "");
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int count = random.nextInt(3) == 0 ? random.nextInt(5) : 1;
    for (int i = 0; i < count; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private Table table(String id) {
    int width = 1 + random.nextInt(random.nextInt(4) == 0 ? 1 : 6);
    int height = 1 + random.nextInt(6);
    boolean merged = random.nextBoolean();
    int[] coveredDown = new int[width];
    int[] coveredSpan = new int[width];
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 1; row <= height; row++) {
      List<Cell> cells = new ArrayList<>();
      int reach = random.nextInt(3) == 0 ? 1 + random.nextInt(width) : width;
      for (int column = 0; column < reach; ) {
        if (coveredDown[column] >= row) {
          cells.add(new Cell(id, row, cells.size() + 1, "", coveredSpan[column]));
          column += coveredSpan[column];
        } else {
          int free = column + 1;
          while (free < width && coveredDown[free] < row) {
            free++;
          }
          int columns = merged ? 1 + random.nextInt(free - column) : 1;
          int down = merged && random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
          for (int covered = column; covered < column + columns; covered++) {
            coveredDown[covered] = row + down - 1;
            coveredSpan[covered] = columns;
          }
          cells.add(new Cell(id, row, cells.size() + 1, text(), columns, down));
          column += columns;
        }
      }
      rows.add(cells);
    }
    return new Table(id, rows);
  }
}
