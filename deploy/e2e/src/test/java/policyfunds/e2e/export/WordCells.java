package policyfunds.e2e.export;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What a DOCX file 文档 says, read by a library that the suite writes it without. */
record WordCells(List<String> lines, List<List<List<String>>> tables) {

  static WordCells in(byte[] bytes) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return new WordCells(
          document.getParagraphs().stream()
              .map(XWPFParagraph::getText)
              .filter(line -> !line.isBlank())
              .toList(),
          document.getTables().stream().map(WordCells::rows).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many cells of all tables cover more than one column, or are covered by the one above. */
  static long merged(byte[] bytes) {
    try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      return document.getTables().stream()
          .flatMap(table -> table.getRows().stream())
          .flatMap(row -> row.getTableCells().stream())
          .map(cell -> cell.getCTTc().getTcPr())
          .filter(properties ->
              properties != null && (properties.isSetGridSpan() || properties.isSetVMerge()))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> rows(XWPFTable table) {
    return table.getRows().stream()
        .map(row -> row.getTableCells().stream().map(WordCells::text).toList())
        .toList();
  }

  private static String text(XWPFTableCell cell) {
    return cell.getParagraphs().stream().map(XWPFParagraph::getText).collect(joining("\n"));
  }
}
