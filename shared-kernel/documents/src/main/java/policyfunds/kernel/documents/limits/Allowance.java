package policyfunds.kernel.documents.limits;

import policyfunds.kernel.documents.limits.UnreadableFile.Reason;

/**
 * What one file may still take of its limits (余量): readers draw on it before they keep anything, so
 * that a refusal comes before the memory is gone.
 */
public final class Allowance {

  /**
   * All text together may have one character for so many bytes unpacked: one shared string in every
   * cell would otherwise grow beyond anything that the file itself holds.
   */
  private static final int BYTES_PER_CHARACTER = 8;

  private final Limits limits;
  private final String fileName;
  private int rows;
  private long cells;
  private long characters;

  public Allowance(Limits limits, String fileName) {
    this.limits = limits;
    this.fileName = fileName;
  }

  /** For what the suite itself ships. */
  public static Allowance unbounded(String fileName) {
    int most = Integer.MAX_VALUE;
    return new Allowance(new Limits(Long.MAX_VALUE, most, most, most, most, most), fileName);
  }

  /** The same limits used up as far as now, for the next file of the same document. */
  public Allowance goingOnWith(String nextFileName) {
    Allowance next = new Allowance(limits, nextFileName);
    next.rows = rows;
    next.cells = cells;
    next.characters = characters;
    return next;
  }

  public Limits limits() {
    return limits;
  }

  public String fileName() {
    return fileName;
  }

  /** Takes one row of a table, or a line of running text. */
  public void row() {
    if (++rows > limits.rows()) {
      throw refusal(Reason.TOO_MANY_ROWS);
    }
  }

  /** Takes cells, each once for every column that it covers. */
  public void cells(long covered) {
    cells += covered;
    if (cells > limits.cells()) {
      throw refusal(Reason.TOO_MANY_CELLS);
    }
  }

  /** Takes the text of a cell or a line. */
  public void text(String text) {
    longestCell(text.length());
    characters += text.length();
    if (characters > limits.unpackedBytes() / BYTES_PER_CHARACTER) {
      throw refusal(Reason.UNPACKED_TOO_LARGE);
    }
  }

  /** Refuses a cell while it is still being read. */
  public void longestCell(int length) {
    if (length > limits.cellLength()) {
      throw refusal(Reason.CELL_TOO_LONG);
    }
  }

  public UnreadableFile refusal(Reason reason) {
    return new UnreadableFile(reason, fileName);
  }
}
