package policyfunds.e2e.maker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import policyfunds.e2e.paper.Annex;
import policyfunds.e2e.paper.Block;
import policyfunds.e2e.paper.Block.Line;
import policyfunds.e2e.paper.Block.Sheet;
import policyfunds.e2e.paper.Box;
import policyfunds.e2e.paper.Grid;
import policyfunds.e2e.paper.Paper;

/** Writes a document as a word processor does, its merged cells truly merged. */
final class WordMaker {
  private WordMaker() {}

  static byte[] make(Paper paper) {
    try (var document = new XWPFDocument();
        var bytes = new ByteArrayOutputStream()) {
      for (Annex annex : paper.annexes()) {
        line(document, annex.heading());
        for (Block block : annex.blocks()) {
          switch (block) {
            case Line(String text) -> line(document, text);
            case Sheet(Grid grid) -> {
              table(document, grid);
              // two tables with nothing between them are one to a word processor
              line(document, "");
            }
          }
        }
      }
      document.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void line(XWPFDocument document, String text) {
    document.createParagraph().createRun().setText(text);
  }

  private static void table(XWPFDocument document, Grid grid) {
    XWPFTable table = document.createTable();
    table.removeRow(0);
    for (List<Box> boxes : grid.rows()) {
      XWPFTableRow row = table.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      boxes.forEach(box -> cell(row.addNewTableCell(), box));
    }
  }

  private static void cell(XWPFTableCell cell, Box box) {
    CTTcPr properties =
        cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
    if (box.across() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(box.across()));
    }
    if (box.isCovered()) {
      properties.addNewVMerge().setVal(STMerge.CONTINUE);
    } else if (box.down() > 1) {
      properties.addNewVMerge().setVal(STMerge.RESTART);
    }
    cell.removeParagraph(0);
    for (String line : box.text().split("\n", -1)) {
      cell.addParagraph().createRun().setText(line);
    }
  }
}
