package policyfunds.e2e.corpus;

import static java.util.stream.IntStream.rangeClosed;

import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;
import policyfunds.e2e.corpus.Plant.Change;
import policyfunds.e2e.paper.Grid;

/** The ways in which documents of the corpus are wrong, by the tables of the notice of 2020. */
final class Plants {
  private static final List<String> MONEY = List.of("1-1", "2-1");
  private static final List<String> TASKS = List.of("3-1", "3-2");
  private static final List<String> SURVEY = List.of("3-1");
  private static final List<String> GOALS = List.of("5-1");
  private static final List<String> PROJECTS = List.of("4-1", "4-2", "4-3", "4-4");
  private static final List<String> NO_AMOUNTS =
      List.of("约一百", "壹佰万元整", "1.2.3", "-5", "0", "12a", "待定", "1e3", "１２．３．４", "5-6");
  private static final List<String> NOWHERE =
      List.of("亚特兰蒂斯", "香州", "某地", "北海道市", "—", "449900", "NULL");
  private static final List<String> NO_NUMBERS = List.of("甲", "零", "-1", "1.5", "", "第一");
  private static final List<String> NO_WINDOWS =
      List.of("年底前", "2020年", "尽快", "", "2020年13月至2020年14月");
  private static final List<String> NATURES = List.of("随意性任务", "", "N/A");

  private static final Function<Grid, List<Integer>> ITEMS = from(2);
  private static final Function<Grid, List<Integer>> BELOW_TITLES = from(3);

  private Plants() {}

  static List<Plant> errors() {
    return List.of(
        error(
            "amount is no number",
            "AMOUNT_UNREADABLE",
            MONEY,
            Plants::amounts,
            Plants::amount,
            oneOf(NO_AMOUNTS)),
        error(
            "city without a name",
            "REGION_UNKNOWN",
            List.of("2-1"),
            BELOW_TITLES,
            at(1),
            oneOf(NOWHERE)),
        error(
            "city twice", "DUPLICATE_ROW", List.of("2-1"), from(5), at(1), Plants::cityOfRowThree),
        error(
            "item without a name",
            "NAME_MISSING",
            List.of("1-1"),
            ITEMS,
            Plants::last,
            oneOf(List.of(""))),
        error(
            "no sequence", "SEQUENCE_UNREADABLE", List.of("1-1"), ITEMS, at(1), oneOf(NO_NUMBERS)),
        error(
            "task's sequence",
            "SEQUENCE_UNREADABLE",
            TASKS,
            BELOW_TITLES,
            at(1),
            oneOf(NO_NUMBERS)),
        error("task's city", "REGION_UNKNOWN", TASKS, BELOW_TITLES, at(2), oneOf(NOWHERE)),
        error(
            "task's direction",
            "DIRECTION_UNKNOWN",
            TASKS,
            BELOW_TITLES,
            at(3),
            oneOf(List.of("星际航行", "综合", ""))),
        error(
            "task's text",
            "TEXT_MISSING",
            TASKS,
            BELOW_TITLES,
            Plants::oneOfTheTexts,
            oneOf(List.of(""))),
        error("task's nature", "NATURE_UNKNOWN", TASKS, BELOW_TITLES, at(6), oneOf(NATURES)),
        error("no workload", "WORKLOAD_MISSING", SURVEY, BELOW_TITLES, at(9), oneOf(List.of(""))),
        error(
            "window reversed",
            "WINDOW_REVERSED",
            TASKS,
            BELOW_TITLES,
            at(10),
            oneOf(List.of("2020年12月至2020年1月", "2020年2月至2019年3月"))),
        error(
            "window unreadable",
            "WINDOW_UNREADABLE",
            TASKS,
            BELOW_TITLES,
            at(10),
            oneOf(NO_WINDOWS)),
        error(
            "task cut short",
            "ROW_WIDTH",
            TASKS,
            BELOW_TITLES,
            at(1),
            (grid, row, _, _) -> grid.cut(row)),
        error("goal's city", "REGION_UNKNOWN", GOALS, from(4), at(1), oneOf(NOWHERE)),
        error("goal's city twice", "DUPLICATE_ROW", GOALS, from(6), at(1), Plants::cityOfRowFour),
        error(
            "goal cut short",
            "ROW_WIDTH",
            GOALS,
            from(4),
            at(1),
            (grid, row, _, _) -> grid.cut(row)),
        error("goal without text", "FIELD_MISSING", GOALS, from(4), at(2), oneOf(List.of(""))),
        error("no row of values", "ROW_UNKNOWN", GOALS, from(4), at(3), oneOf(List.of("说明", ""))),
        error(
            "project's money",
            "AMOUNT_UNREADABLE",
            PROJECTS,
            _ -> List.of(2),
            at(2),
            oneOf(NO_AMOUNTS)),
        error(
            "project's name",
            "FIELD_MISSING",
            PROJECTS,
            _ -> List.of(1),
            at(2),
            oneOf(List.of(""))),
        error(
            "direction of a column",
            "DIRECTION_UNKNOWN",
            List.of("2-1"),
            _ -> List.of(1),
            at(3),
            oneOf(List.of("星际航行（万元）"))));
  }

  /** Kept and shown, so that they come with an error beside them or nothing would be refused. */
  static List<Plant> warnings() {
    return List.of(
        warning(
            "total not reached",
            "TOTAL_NOT_REACHED",
            List.of("2-1"),
            _ -> List.of(2),
            at(3),
            oneOf(List.of("1270", "1", "1268.999999"))),
        warning(
            "target in words",
            "TARGET_NARRATIVE",
            GOALS,
            from(4),
            at(4),
            oneOf(List.of("大力推进企业数据采集工作", "视情况而定"))),
        warning("no target", "TARGET_MISSING", GOALS, from(4), at(5), oneOf(List.of(""))),
        warning(
            "mode without a code",
            "MODE_UNKNOWN",
            TASKS,
            BELOW_TITLES,
            at(7),
            oneOf(List.of("以奖代补", ""))));
  }

  private static Plant error(
      String name,
      String code,
      List<String> tables,
      Function<Grid, List<Integer>> rows,
      BiFunction<Grid, Integer, Integer> place,
      Change change) {
    return new Plant(name, code, true, tables, rows, place, change);
  }

  private static Plant warning(
      String name,
      String code,
      List<String> tables,
      Function<Grid, List<Integer>> rows,
      BiFunction<Grid, Integer, Integer> place,
      Change change) {
    return new Plant(name, code, false, tables, rows, place, change);
  }

  private static Function<Grid, List<Integer>> from(int first) {
    return grid -> rangeClosed(first, grid.rows().size()).boxed().toList();
  }

  private static BiFunction<Grid, Integer, Integer> at(int column) {
    return (_, _) -> column;
  }

  /** Printed totals are amounts as well. */
  private static List<Integer> amounts(Grid grid) {
    return (grid.id().equals("1-1") ? from(3) : from(2)).apply(grid);
  }

  /** Of annex 1 the one before the name. */
  private static int amount(Grid grid, int row) {
    return grid.id().equals("1-1") ? last(grid, row) - 1 : 2;
  }

  private static int last(Grid grid, int row) {
    return grid.rows().get(row - 1).size();
  }

  private static int oneOfTheTexts(Grid grid, int row) {
    return List.of(4, 5, 8).get(row % 3);
  }

  private static Change oneOf(List<String> texts) {
    return (grid, row, column, random) ->
        grid.with(row, column, texts.get(random.nextInt(texts.size())));
  }

  private static Grid cityOfRowThree(Grid grid, int row, int column, Random random) {
    return grid.with(row, column, grid.box(3, 1).text());
  }

  private static Grid cityOfRowFour(Grid grid, int row, int column, Random random) {
    return grid.with(row, column, grid.box(4, 1).text());
  }
}
