package policyfunds.e2e.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import policyfunds.e2e.paper.Block.Line;
import policyfunds.e2e.paper.Block.Sheet;

/** An annex 附件 as it is made, without its heading, which follows from its number. */
public record Annex(int number, List<Block> blocks) {

  /** A table with the lines that stand above it, and below it where it is the last. */
  public record Page(List<String> above, Grid grid, List<String> below) {}

  public String heading() {
    return "附件" + number;
  }

  public List<Grid> grids() {
    return sheets().map(Sheet::grid).toList();
  }

  /** The heading belongs to the first of them. */
  public List<Page> pages() {
    var pages = new ArrayList<Page>();
    var above = new ArrayList<>(List.of(heading()));
    for (Block block : blocks) {
      switch (block) {
        case Line(String text) -> above.add(text);
        case Sheet(Grid grid) -> {
          pages.add(new Page(List.copyOf(above), grid, List.of()));
          above.clear();
        }
      }
    }
    Page last = pages.removeLast();
    pages.add(new Page(last.above(), last.grid(), List.copyOf(above)));
    return pages;
  }

  /** The same with its tables numbered anew in the order that they stand in. */
  Annex numbered() {
    var numbered = new ArrayList<Block>();
    int ordinal = 0;
    for (Block block : blocks) {
      numbered.add(
          switch (block) {
            case Line line -> line;
            case Sheet(Grid grid) -> new Sheet(grid.named(number + "-" + ++ordinal));
          });
    }
    return new Annex(number, List.copyOf(numbered));
  }

  private Stream<Sheet> sheets() {
    return blocks.stream()
        .flatMap(block -> block instanceof Sheet sheet ? Stream.of(sheet) : Stream.empty());
  }
}
