package policyfunds.task.annex;

import java.util.Arrays;

/** A column of annex 3 (附件3的栏目): how its header begins, and the member that it fills. */
enum TaskColumn {
  SEQUENCE("序号", "sequence"),
  REGION("地市", "regionCode"),
  DIRECTION("资金投入方向", "directionCode"),
  NAME("工作任务名称", "name"),
  REQUIREMENT("任务要求", "requirement"),
  NATURE("任务性质", "nature"),
  MODE("实施方式", "implementationMode"),
  STANDARD("实施标准", "standard"),
  WORKLOAD("工作量", "workload"),
  WINDOW("完成时限", "window");

  private final String wording;
  private final String member;

  TaskColumn(String wording, String member) {
    this.wording = wording;
    this.member = member;
  }

  String wording() {
    return wording;
  }

  String member() {
    return member;
  }

  static String[] wordings() {
    return Arrays.stream(values()).map(TaskColumn::wording).toArray(String[]::new);
  }
}
