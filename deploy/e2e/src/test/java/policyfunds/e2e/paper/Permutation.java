package policyfunds.e2e.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import policyfunds.e2e.paper.Block.Line;
import policyfunds.e2e.paper.Block.Sheet;

/**
 * The same document with its annexes, tables, rows and columns in another order.
 *
 * @param merged whether the form keeps which cells cover several columns: only then can these stand
 *     elsewhere
 */
public record Permutation(Random random, boolean merged) {

  public Paper of(Paper paper) {
    var annexes = new ArrayList<>(paper.annexes().stream().map(this::of).toList());
    Collections.shuffle(annexes, random);
    return new Paper(List.copyOf(annexes));
  }

  private Annex of(Annex annex) {
    List<List<Block>> sections = sections(annex);
    List<Block> title = sections.removeFirst();
    if (annex.number() != 4) {
      // the order of the projects is part of what annex 4 says
      Collections.shuffle(sections, random);
    }
    sections.addFirst(title);
    return new Annex(annex.number(), sections.stream().flatMap(List::stream).toList()).numbered();
  }

  /** The lines of the annex itself, then each table with the one line that is its own title. */
  private List<List<Block>> sections(Annex annex) {
    List<List<Block>> sections = new ArrayList<>();
    List<Block> lines = new ArrayList<>();
    List<Block> title = new ArrayList<>();
    for (Block block : annex.blocks()) {
      switch (block) {
        case Line line -> lines.add(line);
        case Sheet(Grid grid) -> {
          List<Block> section = new ArrayList<>();
          if (annex.number() == 5) {
            section.add(lines.removeLast());
          }
          title.addAll(lines);
          lines.clear();
          section.add(new Sheet(of(grid)));
          sections.add(section);
        }
      }
    }
    title.addAll(lines);
    sections.addFirst(title);
    return sections;
  }

  private Grid of(Grid grid) {
    List<String> first = grid.texts().getFirst();
    if (first.getFirst().startsWith("地区")) {
      return shuffledColumns(shuffledRows(grid, 2), 0, 3);
    }
    if (grid.rows().get(1).size() == 10) {
      return shuffledColumns(shuffledRows(grid, 3), 0, 10);
    }
    if (first.contains("总体绩效目标") && first.contains("承担单位")) {
      Grid shuffled = shuffledRows(grid, 4);
      return merged ? swappedStart(shuffled) : shuffled;
    }
    if (merged && first.contains("支持内容/项目名称")) {
      return namesFirst(grid);
    }
    return grid;
  }

  private Grid shuffledRows(Grid grid, int first) {
    return grid.reordered(
        first,
        rows -> {
          Collections.shuffle(rows, random);
          return rows;
        });
  }

  private Grid shuffledColumns(Grid grid, int from, int to) {
    long seed = random.nextLong();
    return grid.columnsReordered(row -> {
      Collections.shuffle(row.subList(from, to), new Random(seed));
      return row;
    });
  }

  /** What a city has to do, then the city: the levels to their right stay where they are. */
  private static Grid swappedStart(Grid grid) {
    return grid.columnsReordered(row -> {
      Collections.swap(row, 0, 1);
      return row;
    });
  }

  /** The last column of annex 1 before its first, as the money between is one column or two. */
  private static Grid namesFirst(Grid grid) {
    return grid.columnsReordered(row -> {
      Collections.rotate(row, 1);
      return row;
    });
  }
}
