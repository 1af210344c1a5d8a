package policyfunds.kernel.documents;

/**
 * Something in a document that could not be read as it stands (冲突), with the cell that it concerns.
 *
 * @param code stable name of what is wrong, e.g. {@code AMOUNT_UNREADABLE}
 * @param message one sentence for a person
 */
public record Conflict(Severity severity, Cell cell, String code, String message) {

  /** An error stops an import whole, a warning is kept and shown. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public static Conflict error(Cell cell, String code, String message) {
    return new Conflict(Severity.ERROR, cell, code, message);
  }

  public static Conflict warning(Cell cell, String code, String message) {
    return new Conflict(Severity.WARNING, cell, code, message);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** Where and what, in one line: {@code table 2-1 row 3 column 2 "x": AMOUNT_UNREADABLE …}. */
  public String describe() {
    return "table %s row %d column %d \"%s\": %s %s"
        .formatted(cell.table(), cell.row(), cell.column(), cell.text(), code, message);
  }
}
