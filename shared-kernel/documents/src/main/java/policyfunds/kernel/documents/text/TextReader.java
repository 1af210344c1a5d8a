package policyfunds.kernel.documents.text;

import java.util.ArrayList;
import java.util.List;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.assembly.AnnexAssembly;
import policyfunds.kernel.documents.assembly.Characters;
import policyfunds.kernel.documents.assembly.Draft;
import policyfunds.kernel.documents.limits.Allowance;
import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/**
 * Reads the text form of a document, as converters make it of a word processor's file (文本形式).
 *
 * <p>A line that begins with a tab is a cell, one tab alone a blank cell; one empty line ends a
 * row, two end the table. Lines without a tab go on with the cell above; after one empty line they
 * still do when another cell of the same row follows them at once. All else is running text.
 */
public final class TextReader {

  /** A row of usual width is so many lines at most. */
  private static final int LINES_PER_ROW = 10;

  private final TextLines lines;
  private final Allowance allowance;
  private final AnnexAssembly annexes;
  private List<List<Draft>> table = new ArrayList<>();
  private List<Draft> row = new ArrayList<>();
  private StringBuilder cell;
  private int emptyLines;

  private TextReader(String text, Allowance allowance, AnnexAssembly annexes) {
    String sound = Characters.sound(text);
    if (TextLines.count(sound) > (long) LINES_PER_ROW * allowance.limits().rows()) {
      throw allowance.refusal(Reason.TOO_MANY_ROWS);
    }
    this.lines = new TextLines(sound);
    this.allowance = allowance;
    this.annexes = annexes;
  }

  /** The annexes of a text that the suite itself holds. */
  public static List<Annex> read(String text) {
    AnnexAssembly annexes = new AnnexAssembly();
    read(text, Allowance.unbounded("text"), annexes);
    return annexes.annexes();
  }

  /** Reads a text; whatever stands before the first 附件 heading is annex 0. */
  public static void read(String text, Allowance allowance, AnnexAssembly into) {
    new TextReader(text, allowance, into).read();
  }

  private void read() {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() && !line.startsWith("\t")) {
        emptyLines++;
      } else if (line.startsWith("\t")) {
        beginCell(line.substring(1));
      } else if (goesOnWithCell(i)) {
        extendCell(line);
      } else {
        endTable();
        emptyLines = 0;
        annexes.text(line, allowance);
      }
    }
    endTable();
  }

  private void beginCell(String text) {
    if (emptyLines > 1) {
      endTable();
    } else if (emptyLines == 1) {
      endRow();
    }
    endCell();
    emptyLines = 0;
    cell = new StringBuilder(text);
  }

  private boolean goesOnWithCell(int at) {
    if (cell == null) {
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
    cell.repeat('\n', emptyLines + 1).append(line);
    allowance.longestCell(cell.length());
    emptyLines = 0;
  }

  private void endCell() {
    if (cell != null) {
      String text = cell.toString();
      allowance.cells(1);
      allowance.text(text);
      row.add(new Draft(text));
      cell = null;
    }
  }

  private void endRow() {
    endCell();
    if (!row.isEmpty()) {
      allowance.row();
      table.add(row);
      row = new ArrayList<>();
    }
  }

  private void endTable() {
    endRow();
    annexes.table(table);
    table = new ArrayList<>();
  }
}
