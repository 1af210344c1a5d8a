package policyfunds.e2e.generator;

import java.util.List;

/**
 * Writes an annex as the notice's text form does: cells by tabs, rows and tables by empty lines.
 */
final class AnnexText {
  private final StringBuilder text = new StringBuilder();

  AnnexText(int number) {
    text.append("附件").append(number).append("\n\n");
  }

  AnnexText line(String words) {
    text.append(words).append("\n");
    return this;
  }

  AnnexText gap() {
    text.append("\n");
    return this;
  }

  AnnexText table(List<List<String>> rows) {
    for (List<String> row : rows) {
      row.forEach(cell -> text.append("\t").append(cell).append("\n"));
      text.append("\n");
    }
    return gap();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
