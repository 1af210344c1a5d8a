package policyfunds.e2e.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A table 表 cell by cell, each row as ragged as its merged cells leave it; places count from 1. */
public record Grid(String id, List<List<Box>> rows) {

  public int width() {
    return rows.stream().mapToInt(Grid::widthOf).max().orElse(0);
  }

  public static int widthOf(List<Box> row) {
    return row.stream().mapToInt(Box::across).sum();
  }

  public Box box(int row, int column) {
    return rows.get(row - 1).get(column - 1);
  }

  /** The texts of the cells, which is all that the text form keeps. */
  public List<List<String>> texts() {
    return rows.stream().map(row -> row.stream().map(Box::text).toList()).toList();
  }

  public Grid with(int row, int column, String text) {
    return withRow(
        row,
        boxes -> {
          boxes.set(column - 1, boxes.get(column - 1).withText(text));
          return boxes;
        });
  }

  /** The row without its last cell. */
  public Grid cut(int row) {
    return withRow(row, boxes -> boxes.subList(0, boxes.size() - 1));
  }

  /** The rows from {@code first} on in another order. */
  public Grid reordered(int first, UnaryOperator<List<List<Box>>> order) {
    var all = new ArrayList<>(rows.subList(0, first - 1));
    all.addAll(order.apply(new ArrayList<>(rows.subList(first - 1, rows.size()))));
    return new Grid(id, List.copyOf(all));
  }

  /** Every row that has a cell for each column, its cells in another order. */
  public Grid columnsReordered(UnaryOperator<List<Box>> order) {
    return new Grid(
        id,
        rows.stream()
            .map(row -> row.size() == 1 ? row : List.copyOf(order.apply(new ArrayList<>(row))))
            .toList());
  }

  Grid named(String other) {
    return new Grid(other, rows);
  }

  private Grid withRow(int row, UnaryOperator<List<Box>> change) {
    var all = new ArrayList<>(rows);
    all.set(row - 1, List.copyOf(change.apply(new ArrayList<>(all.get(row - 1)))));
    return new Grid(id, List.copyOf(all));
  }
}
