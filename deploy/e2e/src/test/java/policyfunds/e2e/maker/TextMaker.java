package policyfunds.e2e.maker;

import java.nio.charset.StandardCharsets;
import policyfunds.e2e.paper.Annex;
import policyfunds.e2e.paper.Block;
import policyfunds.e2e.paper.Block.Line;
import policyfunds.e2e.paper.Block.Sheet;
import policyfunds.e2e.paper.Grid;
import policyfunds.e2e.paper.Paper;

/** Writes a document as converters write it: cells by tabs, rows and tables by empty lines. */
final class TextMaker {
  private TextMaker() {}

  static byte[] make(Paper paper) {
    var text = new StringBuilder();
    for (Annex annex : paper.annexes()) {
      text.append(annex.heading()).append("\n\n");
      for (Block block : annex.blocks()) {
        switch (block) {
          case Line(String line) -> text.append(line).append("\n\n");
          case Sheet(Grid grid) -> append(text, grid);
        }
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void append(StringBuilder text, Grid grid) {
    for (var row : grid.texts()) {
      row.forEach(cell -> text.append("\t").append(cell).append("\n"));
      text.append("\n");
    }
    text.append("\n");
  }
}
