package policyfunds.e2e.expected;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import policyfunds.e2e.source.Cell;
import policyfunds.e2e.source.SourceTables;

/** The money 经费 of annexes 1 and 2: items, leaves that carry it, totals that only repeat it. */
public record Money(List<Item> items, List<Leaf> leaves, List<StatedTotal> statedTotals) {

  /** One numbered row 项目 of annex 1; its unit is carried down through merged cells. */
  public record Item(int sequence, Cell organization, Cell name, Cell amount) {}

  /** Money that nothing else is the sum of 经费分配; city and direction where annex 2 gives them. */
  public record Leaf(
      int itemSequence,
      Cell organization,
      Optional<City> city,
      Optional<Direction> direction,
      BigDecimal amountWan,
      Cell cell) {}

  /** A printed sum 原文合计 and the cell that prints it. */
  public record StatedTotal(BigDecimal amountWan, Cell cell) {}

  static Money of(SourceTables tables, Cities cities) {
    var items = new ArrayList<Item>();
    var leaves = new ArrayList<Leaf>();
    var totals = new ArrayList<StatedTotal>();
    Cell organization = null;
    for (List<Cell> row : tables.rowsFrom("1-1", 2)) {
      int sequence = row.getFirst().number().intValueExact();
      organization = row.get(1).isBlank() ? organization : row.get(1);
      Cell amount = row.get(row.size() - 2);
      items.add(new Item(sequence, organization, row.getLast(), amount));
      boolean brokenDownInAnnex2 = amount.text().contains("附件2");
      if (brokenDownInAnnex2) {
        totals.add(new StatedTotal(firstLine(amount), amount));
        readAnnex2(tables, cities, sequence, leaves, totals);
      } else {
        if (row.size() == 5 && !row.get(2).isBlank()) {
          totals.add(new StatedTotal(row.get(2).number(), row.get(2)));
        }
        leaves.add(leaf(sequence, organization, Optional.empty(), Optional.empty(), amount));
      }
    }
    return new Money(List.copyOf(items), List.copyOf(leaves), List.copyOf(totals));
  }

  private static void readAnnex2(
      SourceTables tables,
      Cities cities,
      int sequence,
      List<Leaf> leaves,
      List<StatedTotal> totals) {
    List<Cell> header = tables.row("2-1", 1);
    for (List<Cell> row : tables.rowsFrom("2-1", 2)) {
      boolean total = row.getFirst().text().equals("合计");
      for (Cell cell : row.subList(1, row.size())) {
        if (total) {
          totals.add(new StatedTotal(cell.number(), cell));
        } else if (!cell.isBlank()) {
          var city = Optional.of(cities.namedBy(row.getFirst()));
          var direction = Optional.of(Direction.namedBy(header.get(cell.column() - 1)));
          leaves.add(leaf(sequence, row.getFirst(), city, direction, cell));
        }
      }
    }
  }

  private static Leaf leaf(
      int sequence,
      Cell organization,
      Optional<City> city,
      Optional<Direction> direction,
      Cell cell) {
    return new Leaf(sequence, organization, city, direction, cell.number(), cell);
  }

  private static BigDecimal firstLine(Cell cell) {
    return new BigDecimal(cell.text().lines().findFirst().orElseThrow());
  }
}
