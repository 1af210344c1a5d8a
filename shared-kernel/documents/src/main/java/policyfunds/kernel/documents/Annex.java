package policyfunds.kernel.documents;

import java.util.List;
import java.util.stream.Collectors;

/** One annex (附件) of a document: its running text and tables in order. */
public record Annex(int number, List<Block> blocks) {

  public Annex {
    blocks = List.copyOf(blocks);
  }

  public List<Table> tables() {
    return blocks.stream().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /**
   * The running text that stands directly before a table, its caption; empty where there is none.
   */
  public String captionOf(Table table) {
    int at = blocks.indexOf(table);
    int from = at;
    while (from > 0 && blocks.get(from - 1) instanceof Paragraph) {
      from--;
    }
    return textOf(blocks.subList(from, at));
  }

  /** The running text after the last table: in annex 1 of 2020 the second half of the title. */
  public String closing() {
    int from = blocks.size();
    while (from > 0 && blocks.get(from - 1) instanceof Paragraph) {
      from--;
    }
    return textOf(blocks.subList(from, blocks.size()));
  }

  private static String textOf(List<Block> paragraphs) {
    return paragraphs.stream()
        .map(block -> ((Paragraph) block).text())
        .collect(Collectors.joining("\n"));
  }
}
