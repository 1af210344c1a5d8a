package policyfunds.gateway.recognition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import policyfunds.kernel.documents.Cell;
import policyfunds.kernel.documents.Header;
import policyfunds.kernel.documents.Table;

/** The annex that a table belongs to (附件表格), told by its header cells whatever stands above it. */
public enum AnnexForm {
  /** 政策任务经费安排表 */
  ITEMS(1),
  /** 政策任务经费分配表 */
  CITIES(2),
  /** 政策任务安排表 */
  TASKS(3),
  /** 绩效目标（省本级部分） */
  PROJECT_GOALS(4),
  /** 绩效目标（地级以上市部分） */
  CITY_GOALS(5);

  private static final String WAN = "万元";
  private static final List<String> PROJECT_FIELDS = List.of("项目名称", "资金需求");

  private final int annex;

  AnnexForm(int annex) {
    this.annex = annex;
  }

  /** Number of the annex. */
  public int annex() {
    return annex;
  }

  /**
   * The form of a table; empty where its cells do not tell.
   *
   * @param heading number of the annex under whose heading it stands, 0 where there is none: it
   *     decides only between forms that the cells leave open
   */
  static Optional<AnnexForm> of(Table table, int heading) {
    if (Header.in(table, "序号", "承担单位", "金额", "支持内容").isPresent()) {
      return Optional.of(ITEMS);
    }
    if (Header.in(table, "序号", "地市", "资金投入方向", "工作任务名称").isPresent()) {
      return Optional.of(TASKS);
    }
    if (hasRow(table, "承担单位", "总体绩效目标", "一级指标")) {
      return Optional.of(CITY_GOALS);
    }
    if (hasRow(table, "二级指标", "三级指标")) {
      return ofGoals(table, heading);
    }
    return Header.in(table, "地区")
        .filter(header -> heading == CITIES.annex || isInWan(header))
        .map(_ -> CITIES);
  }

  private static Optional<AnnexForm> ofGoals(Table table, int heading) {
    boolean project =
        table.rows().stream()
            .map(row -> row.getFirst().wording())
            .anyMatch(label -> PROJECT_FIELDS.stream().anyMatch(label::startsWith));
    if (project) {
      return Optional.of(PROJECT_GOALS);
    }
    if (table.rows().stream().anyMatch(row -> row.size() == 1)) {
      return Optional.of(CITY_GOALS);
    }
    return Arrays.stream(values())
        .filter(form -> form == PROJECT_GOALS || form == CITY_GOALS)
        .filter(form -> form.annex == heading)
        .findFirst();
  }

  private static boolean hasRow(Table table, String... wordings) {
    return table.rows().stream()
        .map(row -> row.stream().map(Cell::wording).toList())
        .anyMatch(row -> row.containsAll(List.of(wordings)));
  }

  private static boolean isInWan(Header header) {
    return header.cells().stream().anyMatch(cell -> cell.wording().contains(WAN));
  }
}
