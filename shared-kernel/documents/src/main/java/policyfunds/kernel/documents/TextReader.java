package policyfunds.kernel.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the text form of a document, as converters make it of a word processor's file.
 *
 * <p>A line that begins with a tab is a cell, one tab alone a blank cell; one empty line ends a
 * row, two end the table. Lines without a tab go on with the cell above; after one empty line they
 * still do when another cell of the same row follows them at once. All else is running text.
 */
public final class TextReader {

  private static final Pattern ANNEX = Pattern.compile("附件\\s*(\\d{1,2})");

  private final List<String> lines;
  private final List<Annex> annexes = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private int annex;
  private int tables;
  private List<List<String>> table = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private int emptyLines;

  private TextReader(String text) {
    this.lines = text.lines().toList();
  }

  /** The annexes of a text; whatever stands before the first 附件 heading is not part of one. */
  public static List<Annex> read(String text) {
    return new TextReader(text).annexes();
  }

  private List<Annex> annexes() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() && !line.startsWith("\t")) {
        emptyLines++;
      } else if (line.startsWith("\t")) {
        beginCell(line.substring(1));
      } else if (goesOnWithCell(i)) {
        extendCell(line);
      } else {
        paragraph(line);
      }
    }
    endAnnex();
    return List.copyOf(annexes);
  }

  private void beginCell(String text) {
    if (emptyLines > 1) {
      endTable();
    } else if (emptyLines == 1) {
      endRow();
    }
    emptyLines = 0;
    row.add(text);
  }

  private boolean goesOnWithCell(int at) {
    if (row.isEmpty()) {
      return false;
    }
    return emptyLines == 0 || (emptyLines == 1 && cellFollows(at));
  }

  private boolean cellFollows(int at) {
    int next = at + 1;
    while (next < lines.size() && isContinuation(lines.get(next))) {
      next++;
    }
    return next < lines.size() && lines.get(next).startsWith("\t");
  }

  private static boolean isContinuation(String line) {
    return !line.isBlank() && !line.startsWith("\t");
  }

  private void extendCell(String line) {
    String gap = "\n".repeat(emptyLines + 1);
    row.set(row.size() - 1, row.getLast() + gap + line);
    emptyLines = 0;
  }

  private void paragraph(String line) {
    endTable();
    emptyLines = 0;
    Matcher heading = ANNEX.matcher(line.strip());
    if (heading.matches()) {
      endAnnex();
      annex = Integer.parseInt(heading.group(1));
    }
    blocks.add(new Paragraph(line));
  }

  private void endRow() {
    if (!row.isEmpty()) {
      table.add(row);
      row = new ArrayList<>();
    }
  }

  private void endTable() {
    endRow();
    if (!table.isEmpty()) {
      tables++;
      blocks.add(Table.of(annex + "-" + tables, table));
      table = new ArrayList<>();
    }
  }

  private void endAnnex() {
    endTable();
    if (annex > 0) {
      annexes.add(new Annex(annex, blocks));
    }
    blocks = new ArrayList<>();
    tables = 0;
  }
}
