package policyfunds.e2e.source;

import java.math.BigDecimal;

/** One cell 单元格 of the notice: its place (row and column from 1) and its text as written. */
public record Cell(String table, int row, int column, String text) {
  public boolean isBlank() {
    return text.isBlank();
  }

  public BigDecimal number() {
    return new BigDecimal(text);
  }

  /** The text without the spaces and line ends that only break it for the page. */
  public String joined() {
    return text.replaceAll("\\s+", "");
  }
}
