package policyfunds.e2e.paper;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import policyfunds.e2e.paper.Block.Line;
import policyfunds.e2e.paper.Block.Sheet;

/** A document 文件 as its tests make it, before it gets the form of a file. */
public record Paper(List<Annex> annexes) {

  /** What a text form says, with the merged cells that the official form has. */
  public static Paper of(String text) {
    List<String> parts = Arrays.asList(text.split("(?m)^(?=附件\\d$)", -1));
    return new Paper(
        parts.stream().filter(part -> part.startsWith("附件")).map(Paper::annex).toList());
  }

  public List<Grid> grids() {
    return annexes.stream().flatMap(annex -> annex.grids().stream()).toList();
  }

  public Grid grid(String id) {
    return grids().stream().filter(grid -> grid.id().equals(id)).findFirst().orElseThrow();
  }

  /** The same with one of its tables changed. */
  public Paper with(String id, UnaryOperator<Grid> change) {
    return blocks(block ->
        block instanceof Sheet(Grid grid) && grid.id().equals(id)
            ? new Sheet(change.apply(grid))
            : block);
  }

  /** The same with the cell's text replaced. */
  public Paper with(String id, int row, int column, String text) {
    return with(id, grid -> grid.with(row, column, text));
  }

  private Paper blocks(UnaryOperator<Block> change) {
    return new Paper(
        annexes.stream()
            .map(annex -> new Annex(annex.number(), annex.blocks().stream().map(change).toList()))
            .toList());
  }

  private static Annex annex(String text) {
    int end = text.indexOf('\n');
    int number = Integer.parseInt(text.substring("附件".length(), end));
    List<Block> blocks =
        Arrays.stream(text.substring(end).split("\n{3,}", -1)).flatMap(Paper::blocks).toList();
    return new Annex(number, blocks).numbered();
  }

  /** Of a section, which is lines and then, perhaps, a table. */
  private static Stream<Block> blocks(String section) {
    int start = section.startsWith("\t") ? 0 : section.indexOf("\n\t") + 1;
    boolean hasTable = section.startsWith("\t", start);
    Stream<Block> lines =
        (hasTable ? section.substring(0, start) : section)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(Line::new);
    return hasTable
        ? Stream.concat(lines, Stream.of(new Sheet(Merging.of(rows(section.substring(start))))))
        : lines;
  }

  private static List<List<String>> rows(String table) {
    return Arrays.stream(table.split("\n\n(?=\t)", -1))
        .map(row ->
            Arrays.stream(row.substring(1).split("\n\t", -1)).map(String::stripTrailing).toList())
        .toList();
  }
}
