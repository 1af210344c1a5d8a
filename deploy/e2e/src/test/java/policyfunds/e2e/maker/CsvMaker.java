package policyfunds.e2e.maker;

import static java.util.stream.Collectors.joining;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import policyfunds.e2e.paper.Annex;
import policyfunds.e2e.paper.Paper;

/**
 * Writes a document as comma-separated files, one for each table, as its text form has the cells.
 */
final class CsvMaker {
  static final Charset GB18030 = Charset.forName("GB18030");
  static final String MARK = "\uFEFF";

  private CsvMaker() {}

  static List<MadeFile> make(Paper paper, Charset charset, String mark) {
    var files = new ArrayList<MadeFile>();
    for (Annex annex : paper.annexes()) {
      for (Annex.Page page : annex.pages()) {
        String text = mark + text(page);
        files.add(new MadeFile(page.grid().id() + ".csv", text.getBytes(charset)));
      }
    }
    return files;
  }

  static List<MadeFile> make(Paper paper) {
    return make(paper, StandardCharsets.UTF_8, "");
  }

  private static String text(Annex.Page page) {
    var text = new StringBuilder();
    page.above().forEach(line -> text.append(quoted(line)).append("\r\n"));
    text.append("\r\n");
    page.grid()
        .texts()
        .forEach(row ->
            text.append(row.stream().map(CsvMaker::quoted).collect(joining(","))).append("\r\n"));
    if (!page.below().isEmpty()) {
      text.append("\r\n");
    }
    page.below().forEach(line -> text.append(quoted(line)).append("\r\n"));
    return text.toString();
  }

  private static String quoted(String cell) {
    return cell.matches("(?s).*[\",\r\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
  }
}
