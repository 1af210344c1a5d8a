package policyfunds.kernel.documents.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import policyfunds.kernel.documents.Annex;
import policyfunds.kernel.documents.Block;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Conflict;
import policyfunds.kernel.documents.Paragraph;
import policyfunds.kernel.documents.Table;
import policyfunds.kernel.documents.limits.Allowance;

/**
 * Puts lines and tables into annexes in the order in which a file gives them (附件归集). A line 附件N
 * begins annex N; what stands before any is annex 0.
 */
public final class AnnexAssembly {

  private static final Pattern HEADING = Pattern.compile("附件\\s*(\\d{1,2})");

  /** Sheets and files are called 附件2, 2-1 or more than that. */
  private static final Pattern NAME =
      Pattern.compile("\\s*(?:附件\\s*(\\d{1,2})(?!\\d).*|(\\d{1,2})[-－–—_](?:\\d{1,2})(?!\\d).*)");

  private final List<Annex> annexes = new ArrayList<>();
  private final List<Conflict> conflicts = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private int annex;
  private int tables;
  private boolean named;

  /** Whether a line is the heading of an annex. */
  public static boolean isHeading(String line) {
    return HEADING.matcher(line.strip()).matches();
  }

  /** The annex that a sheet or file belongs to by its name; 0 where the name does not tell. */
  public static int annexNamed(String name) {
    Matcher matcher = NAME.matcher(name);
    if (!matcher.matches()) {
      return 0;
    }
    return Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  /** Begins a sheet or file, whose name may tell its annex. */
  public void part(String name) {
    int number = annexNamed(name);
    if (number > 0 && number != annex) {
      begin(number);
    }
    named = number > 0;
  }

  /** Adds running text line by line; empty lines are none. */
  public void text(String text, Allowance allowance) {
    Characters.sound(text)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> {
          allowance.row();
          allowance.text(line);
          line(line);
        });
  }

  private void line(String line) {
    Matcher heading = HEADING.matcher(line.strip());
    if (heading.matches()) {
      int number = Integer.parseInt(heading.group(1));
      // the heading on a sheet called 2-1 begins nothing new, nor on a second sheet of annex 2
      if (!named || number != annex) {
        begin(number);
      }
    }
    blocks.add(new Paragraph(line));
  }

  /** Adds a table; rows without cells are none. */
  public void table(List<List<Draft>> drafts) {
    String id = annex + "-" + (tables + 1);
    List<List<Cell>> rows = new ArrayList<>(drafts.size());
    for (List<Draft> draft : drafts) {
      if (!draft.isEmpty()) {
        rows.add(row(id, rows.size() + 1, draft));
      }
    }
    if (!rows.isEmpty()) {
      tables++;
      blocks.add(new Table(id, rows));
    }
  }

  private List<Cell> row(String id, int row, List<Draft> drafts) {
    List<Cell> cells = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      Cell cell =
          new Cell(id, row, cells.size() + 1, draft.text(), draft.columnSpan(), draft.rowSpan());
      cells.add(cell);
      if (draft.computed()) {
        conflicts.add(Conflict.error(cell, "FORMULA_CELL", "the cell is a formula, not a value"));
      }
    }
    return cells;
  }

  private void begin(int number) {
    end();
    annex = number;
  }

  private void end() {
    if (!blocks.isEmpty()) {
      annexes.add(new Annex(annex, blocks));
    }
    blocks = new ArrayList<>();
    tables = 0;
  }

  /** All annexes; to be asked once, at the end. */
  public List<Annex> annexes() {
    end();
    return List.copyOf(annexes);
  }

  public List<Conflict> conflicts() {
    return List.copyOf(conflicts);
  }
}
